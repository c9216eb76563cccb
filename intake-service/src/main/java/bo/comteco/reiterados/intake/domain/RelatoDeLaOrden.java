package bo.comteco.reiterados.intake.domain;

import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Suceso.Fuente;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of an order: who registered, repaired, attended, closed or annulled it, and the reclamo masivo behind it. */
final class RelatoDeLaOrden {

    private static final String SUPERVISOR = "El supervisor del centro de operaciones";

    private final Relato relato;
    private final OrdenSeguida seen;
    private final OrdenSeguida.Orden orden;
    private final Map<Momento, Autor> autores;
    private final String id;

    private RelatoDeLaOrden(Relato relato, OrdenSeguida seen, OrdenSeguida.Orden orden) {
        this.relato = relato;
        this.seen = seen;
        this.orden = orden;
        this.autores = seen.autores();
        this.id = "La orden " + orden.ordenId();
    }

    /**
     * How a claim made an order.
     *
     * @param paso the step; null where it is of none
     * @param unidad the unit that it was made for (Paso 11); null where none was named
     */
    record Hechura(@Nullable Integer paso, @Nullable Unidad unidad) {}

    /**
     * Tells it.
     *
     * @param hechura how the claim whose story it is made it; null where another thing did
     * @param masivo the newest that is known of the reclamo masivo that it is linked to; null where nothing is
     */
    static void contar(Relato relato, OrdenSeguida seen, @Nullable Hechura hechura, @Nullable MasivoSeguido masivo) {
        if (seen.orden() == null) {
            return;
        }
        RelatoDeLaOrden told = new RelatoDeLaOrden(relato, seen, seen.orden());
        told.masivo(masivo);
        told.registro(hechura);
        told.trabajo();
        told.cierre();
        told.anulacion();
    }

    private void suceso(
            @Nullable Instant en, @Nullable Integer paso, @Nullable Autor quien, String resultado, String frase) {
        relato.suceso(en, Fuente.WORKORDER, paso, quien, Medio.SISTEMA, resultado, frase);
    }

    private @Nullable Autor quien(Momento momento) {
        return autores.get(momento);
    }

    private void registro(@Nullable Hechura hechura) {
        Hitos hitos = orden.hitos();
        Autor online = quien(Momento.SOLUCIONADA_EN_LINEA);
        suceso(
                hitos.solucionadaEnLineaEn(),
                10,
                online,
                "Solucionado en línea, sin orden",
                "El daño quedó solucionado en línea" + relato.por(online) + ", sin orden.");
        Autor maker = quien(Momento.REGISTRADA);
        String unidad = hechura == null || hechura.unidad() == null ? "" : ", para " + hechura.unidad();
        suceso(
                hitos.registradaEn(),
                pasoDelRegistro(hechura),
                maker,
                "Orden " + orden.ordenId() + unidad,
                id + (orden.repite() == null ? "" : ", que repite " + orden.repite() + ",") + " fue registrada"
                        + relato.por(maker) + unidad + ".");
        suceso(
                hitos.inmediataEn(),
                21,
                Autor.SISTEMA,
                "Orden inmediata",
                id + " es inmediata: un control de calidad reprobó.");
    }

    private @Nullable Integer pasoDelRegistro(@Nullable Hechura hechura) {
        Hitos hitos = orden.hitos();
        if (hechura != null) {
            return hechura.paso();
        }
        return hitos.inmediataEn() != null && hitos.inmediataEn().equals(hitos.registradaEn()) ? 21 : null;
    }

    /** The work on an immediate order is Paso 22's; on another one it is of no step of this procedure. */
    private @Nullable Integer pasoDelTrabajo(@Nullable Instant en) {
        Instant since = orden.hitos().inmediataEn();
        return since == null || en == null || en.isBefore(since) ? null : 22;
    }

    private void trabajo() {
        Hitos hitos = orden.hitos();
        Instant put = hitos.enReparacionEn();
        Tramite.Asignacion first = seen.tramites(Tramite.Asignacion.class).stream()
                .filter(each -> each.en().equals(put))
                .findFirst()
                .orElse(null);
        Autor repairing = quien(Momento.EN_REPARACION);
        String who = first == null ? "" : ", con " + aQuien(first);
        suceso(
                put,
                pasoDelTrabajo(put),
                repairing,
                "En reparación" + who,
                id + " fue puesta en reparación" + relato.por(repairing) + who + ".");
        seen.tramites(Tramite.Asignacion.class).stream()
                .filter(each -> !each.equals(first))
                .forEach(each -> suceso(
                        each.en(),
                        pasoDelTrabajo(each.en()),
                        each.por(),
                        "Asignada, con " + aQuien(each),
                        id + " fue asignada" + relato.por(each.por()) + ", con " + aQuien(each) + "."));
        Autor attending = quien(Momento.ATENDIDA);
        String how = Relato.solucion(orden.atendidaConSolucion());
        suceso(
                hitos.atendidaEn(),
                pasoDelTrabajo(hitos.atendidaEn()),
                attending,
                "Atendida" + how,
                id + " fue atendida" + how + relato.por(attending) + ".");
    }

    private static String aQuien(Tramite.Asignacion asignacion) {
        return Stream.of(
                        Optional.ofNullable(asignacion.tecnico()).map(each -> "el técnico " + each),
                        Optional.ofNullable(asignacion.cuadrilla()).map(each -> "la cuadrilla " + each))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" y "));
    }

    private void cierre() {
        Instant closed = orden.hitos().cerradaEn();
        Autor closing = quien(Momento.CERRADA);
        String how = Relato.solucion(orden.conSolucion());
        suceso(closed, null, closing, "Cerrada" + how, id + " fue cerrada" + how + relato.por(closing) + ".");
        Tramite.Revision reviewed =
                seen.tramites(Tramite.Revision.class).stream().findFirst().orElse(null);
        if (reviewed == null && closing == null) {
            return;
        }
        int count = reviewed == null ? 0 : reviewed.reiteraciones();
        String found = count == 0 ? "ninguna" : count == 1 ? "una" : String.valueOf(count);
        relato.suceso(
                closed,
                Fuente.QUALITY_CONTROL,
                25,
                Autor.SISTEMA,
                Medio.SISTEMA,
                "Reiteraciones: " + found,
                "Al cerrarse, el sistema revisó sus reiteraciones: " + found + ".");
    }

    private void anulacion() {
        Autor annulling = quien(Momento.ANULADA);
        String why = relato.motivo(orden.motivoDeAnulacion());
        suceso(
                orden.hitos().anuladaEn(),
                null,
                annulling,
                "Anulada" + why,
                id + " fue anulada" + relato.por(annulling) + (why.isEmpty() ? "." : why));
        OrdenSeguida.Sustitucion sustitucion = orden.sustitucion();
        if (sustitucion != null) {
            Autor deciding = Objects.requireNonNullElse(quien(Momento.SUSTITUIDA), Autor.delRol("SUPERVISOR_CO"));
            suceso(
                    sustitucion.en(),
                    null,
                    deciding,
                    "Sustituida por la orden " + sustitucion.por(),
                    relato.sujeto(deciding, SUPERVISOR) + " decidió que la orden " + sustitucion.por()
                            + " toma el lugar de la anulada " + orden.ordenId() + ".");
        }
    }

    private void masivo(@Nullable MasivoSeguido followed) {
        OrdenSeguida.Masivo masivo = orden.masivo();
        if (masivo == null) {
            return;
        }
        MasivoSeguido seguido = followed != null && followed.id().equals(masivo.id()) ? followed : null;
        String which = "El reclamo masivo " + masivo.id();
        if (seguido != null) {
            Autor raising = seguido.porDeteccion()
                    ? Autor.SISTEMA
                    : Objects.requireNonNullElse(seguido.declaradoPor(), Autor.delRol("SUPERVISOR_CO"));
            suceso(
                    seguido.declaradoEn(),
                    null,
                    raising,
                    "Reclamo masivo " + masivo.id() + " declarado",
                    which + " (" + seguido.lugar() + ") fue declarado por "
                            + (seguido.porDeteccion()
                                    ? "el sistema: " + seguido.reclamos() + " reclamos en poco tiempo."
                                    : relato.sujeto(raising, "el supervisor del centro de operaciones") + "."));
        }
        suceso(
                masivo.desde(),
                null,
                Autor.SISTEMA,
                "Vinculado al reclamo masivo " + masivo.id(),
                "El daño se vinculó al reclamo masivo " + masivo.id() + ": una falla de la red en su lugar.");
        String withIt = masivo.solucionadoEn() == null ? "." : ", y el daño con él.";
        if (seguido != null && seguido.cerradoEn() != null) {
            Autor closing = Objects.requireNonNullElse(seguido.cerradoPor(), Autor.delRol("SUPERVISOR_CO"));
            String how = Relato.solucion(seguido.conSolucion());
            suceso(
                    seguido.cerradoEn(),
                    null,
                    closing,
                    "Reclamo masivo cerrado" + how,
                    relato.sujeto(closing, SUPERVISOR) + " cerró el reclamo masivo " + masivo.id() + how + withIt);
        } else {
            suceso(
                    masivo.solucionadoEn(),
                    null,
                    null,
                    "Reclamo masivo cerrado con solución",
                    which + " se cerró con solución" + withIt);
        }
    }
}
