package bo.comteco.reiterados.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The form Reclamos Varios, GN-UCC-FRM-T01, of one claim as it is shown and printed (Paso 7, Anexo 1): what the system knows,
 * and over it what people entered. Personal.
 *
 * @param reclamoId the claim
 * @param revision how often people entered something
 * @param telefono "Nº Telef"; where nobody entered one, the phone by which the client was looked up
 * @param telefonoDeReferencia "Telef. Ref."
 * @param numeroDeSolicitud "Nº Solicitud": the order that the claim belongs to
 * @param delSistema boxes that the system ticks
 * @param dePersonas boxes that people ticked
 * @param fechaDeCierre when the claim's order was closed
 * @param observaciones free text
 * @param unidad unit or department that it is reported to
 * @param fallaActual present fault
 * @param fechaYHora reception of the claim
 * @param fallaVerificadaPor who verified the fault
 * @param reportadoA who it was reported to
 * @param fechaDeVerificacion control of supervision: when
 * @param cliente control of supervision: the client
 * @param linea control of supervision: what was found
 * @param supervisora control of supervision: by whom
 * @param gestionadoEn when supervision managed it (Paso 8); null while it waits in the tray
 */
public record FormularioLleno(
        String reclamoId,
        long revision,
        @Nullable String telefono,
        @Nullable String telefonoDeReferencia,
        String numeroDeSolicitud,
        Set<MotivoDeFormulario> delSistema,
        Set<MotivoDeFormulario> dePersonas,
        @Nullable LocalDate fechaDeCierre,
        @Nullable String observaciones,
        @Nullable String unidad,
        String fallaActual,
        Instant fechaYHora,
        @Nullable String fallaVerificadaPor,
        @Nullable String reportadoA,
        @Nullable LocalDate fechaDeVerificacion,
        @Nullable String cliente,
        @Nullable Linea linea,
        @Nullable String supervisora,
        @Nullable Instant gestionadoEn) {

    /** The code printed on it. */
    public static final String CODIGO = "GN-UCC-FRM-T01";

    /** An order that waits so long is "rezagada": the form itself says 48 hours. */
    private static final Duration REZAGO = Duration.ofDays(2);

    /** Copies the sets. */
    public FormularioLleno {
        delSistema = Set.copyOf(delSistema);
        dePersonas = Set.copyOf(dePersonas);
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "FormularioLleno[" + reclamoId + "]";
    }

    /** All ticked boxes, in the order of the form. */
    public Set<MotivoDeFormulario> motivos() {
        Set<MotivoDeFormulario> all = new TreeSet<>(delSistema);
        all.addAll(dePersonas);
        return all;
    }

    /**
     * Fills it.
     *
     * @param reclamo a claim that has one
     * @param orden the order that it belongs to; null where nothing of it is known
     * @param repetida the order that this order repeats; null where it repeats none, or nothing of it is known
     */
    public static FormularioLleno de(
            Reclamo reclamo, OrdenSeguida.@Nullable Orden orden, OrdenSeguida.@Nullable Orden repetida) {
        if (!reclamo.llevaFormulario()) {
            throw new IllegalArgumentException(reclamo.id() + " has no form");
        }
        Recepcion told = reclamo.recepcion();
        Reclamante reclamante = told.reclamante();
        DatosDelFormulario datos = reclamo.formulario().datos();
        Formulario.Gestion gestion = reclamo.formulario().gestion();
        return new FormularioLleno(
                reclamo.id(),
                reclamo.formulario().revision(),
                or(datos.telefono(), telefono(told.criterio())),
                reclamante == null ? null : reclamante.telefonoDeReferencia(),
                Objects.requireNonNull(reclamo.avance().ordenId()),
                delSistema(reclamo, orden, repetida),
                datos.motivos(),
                orden == null ? null : dia(orden.hitos().cerradaEn()),
                or(datos.observaciones(), told.descripcion()),
                or(datos.unidad(), gestion == null ? null : gestion.unidad()),
                Objects.requireNonNullElse(datos.fallaActual(), told.servicio() + ", " + told.falla()),
                told.recibidoEn(),
                datos.fallaVerificadaPor(),
                datos.reportadoA(),
                datos.fechaDeVerificacion(),
                or(datos.cliente(), reclamante == null ? null : reclamante.nombre()),
                datos.linea(),
                or(datos.supervisora(), gestion == null ? null : gestion.por().usuario()),
                gestion == null ? null : gestion.en());
    }

    /** The line by which the client was looked up, as it is dialled within the country. */
    private static @Nullable String telefono(@Nullable Criterio criterio) {
        return criterio != null && criterio.por() == Criterio.Por.TELEFONO
                ? criterio.valor().replaceFirst("^\\+591", "")
                : null;
    }

    /** As it stood when the claim came, whatever became of the order since. */
    private static Set<MotivoDeFormulario> delSistema(
            Reclamo reclamo, OrdenSeguida.@Nullable Orden orden, OrdenSeguida.@Nullable Orden repetida) {
        Instant recibidoEn = reclamo.recepcion().recibidoEn();
        EnumSet<MotivoDeFormulario> ticked = EnumSet.noneOf(MotivoDeFormulario.class);
        switch (Objects.requireNonNull(reclamo.avance().decision())) {
            case REITERA_ABIERTA -> {
                if (orden != null && rezagada(orden.hitos(), recibidoEn)) {
                    ticked.add(MotivoDeFormulario.PAPELETAS_REZAGADAS);
                }
            }
            case REITERA_ATENDIDA -> {
                if (orden != null && Boolean.FALSE.equals(orden.atendidaConSolucion())) {
                    ticked.add(MotivoDeFormulario.PAPELETA_CERRADA_SIN_SOLUCION);
                }
            }
            case REITERA_TRAS_CIERRE -> {
                if (repetida != null
                        && repetida.situacion() == Situacion.CERRADA
                        && Boolean.FALSE.equals(repetida.conSolucion())) {
                    ticked.add(MotivoDeFormulario.PAPELETA_CERRADA_SIN_SOLUCION);
                }
            }
            case PRIMER_REPORTE, BAJO_RECLAMO_MASIVO -> {}
        }
        return ticked;
    }

    private static boolean rezagada(Hitos hitos, Instant at) {
        Instant registradaEn = hitos.registradaEn();
        Instant atendidaEn = hitos.atendidaEn();
        return registradaEn != null
                && !registradaEn.plus(REZAGO).isAfter(at)
                && (atendidaEn == null || atendidaEn.isAfter(at));
    }

    private static @Nullable LocalDate dia(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Fechas.LA_PAZ).toLocalDate();
    }

    private static @Nullable String or(@Nullable String entered, @Nullable String known) {
        return entered == null ? known : entered;
    }
}
