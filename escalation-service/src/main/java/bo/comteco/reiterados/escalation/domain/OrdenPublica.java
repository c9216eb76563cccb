package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the escalation needs of an order's public state. Every change is an instant in it, so that it can be asked how the
 * order stood at any instant: what was overtaken is not lost.
 *
 * @param ordenId the order
 * @param secuencia number of its last event that was seen
 * @param cadena the chain of the damage
 * @param numero its place in the chain
 * @param contrato contract of the client
 * @param servicio its service
 * @param tipo repair or installation
 * @param segmento where known
 * @param registradaEn when the order came to be
 * @param completadaEn when the segment arrived; null where it was known from the start, or is not known
 * @param reiteradaEn since when it is a repeated damage
 * @param porRetencionEn first of its claims that came through Retención
 * @param inmediataEn since when it is an immediate order (Paso 21)
 * @param atencion how it was attended
 * @param cierre how it was closed
 * @param anuladaEn when it was annulled
 * @param conCaso whether it has a repeated case
 * @param casoSolucionadoEn when that case was solved
 * @param sustituidaEn when another order took the place of this annulled one (D-25)
 * @param centro its centro de operaciones, whose people are told; null where it is not said
 */
public record OrdenPublica(
        String ordenId,
        long secuencia,
        String cadena,
        int numero,
        String contrato,
        Servicio servicio,
        TipoDeOrden tipo,
        @Nullable Segmento segmento,
        Instant registradaEn,
        @Nullable Instant completadaEn,
        @Nullable Instant reiteradaEn,
        @Nullable Instant porRetencionEn,
        @Nullable Instant inmediataEn,
        @Nullable Desenlace atencion,
        @Nullable Desenlace cierre,
        @Nullable Instant anuladaEn,
        boolean conCaso,
        @Nullable Instant casoSolucionadoEn,
        @Nullable Instant sustituidaEn,
        @Nullable String centro) {

    /**
     * How attending or closing ended.
     *
     * @param en when
     * @param conSolucion whether the damage was solved
     */
    public record Desenlace(Instant en, boolean conSolucion) {
        boolean hasta(Instant instante) {
            return !en.isAfter(instante);
        }
    }

    /** The segment as it was known at that instant. */
    @Nullable
    Segmento segmentoEn(Instant instante) {
        return completadaEn == null || !completadaEn.isAfter(instante) ? segmento : null;
    }

    /** Whether an instant of this order has come. */
    static boolean hasta(@Nullable Instant hecho, Instant instante) {
        return hecho != null && !hecho.isAfter(instante);
    }

    /** Whether it is closed or annulled: the next report of its damage may have made another order. */
    public boolean terminada() {
        return fin() != null;
    }

    /** Whether it was annulled by then. */
    boolean anulada(Instant instante) {
        return hasta(anuladaEn, instante);
    }

    /** Whether it is an immediate order by then (Paso 21). */
    boolean inmediata(Instant instante) {
        return hasta(inmediataEn, instante);
    }

    /**
     * Whether a technician's solution stands at that instant. One that a failed control came after does not: the order is
     * the immediate order of that control now.
     */
    boolean atendidaConSolucion(Instant instante) {
        return atencion != null
                && atencion.conSolucion()
                && atencion.hasta(instante)
                && !(inmediata(instante) && Objects.requireNonNull(inmediataEn).isAfter(atencion.en()));
    }

    /**
     * The instants at which the matrix looks at it, but for its ages: never before the order is there, never after it is
     * closed or annulled.
     */
    List<Instant> momentosDeClasificacion() {
        Instant fin = fin();
        return Stream.of(registradaEn, completadaEn, reiteradaEn, porRetencionEn, inmediataEn, anuladaEn)
                .filter(Objects::nonNull)
                .map(this::noAntesDelRegistro)
                .filter(momento -> fin == null || !momento.isAfter(fin))
                .distinct()
                .sorted()
                .toList();
    }

    /** Every instant at which something changed that the escalation reacts to. */
    List<Instant> momentos() {
        return momentosNuevosDesde(null);
    }

    /** The instants of what {@code anterior} did not have, in turn; all of them where there is none. */
    List<Instant> momentosNuevosDesde(@Nullable OrdenPublica anterior) {
        List<@Nullable Instant> antes = anterior == null ? List.of() : anterior.instantes();
        List<@Nullable Instant> ahora = instantes();
        return IntStream.range(0, ahora.size())
                .filter(i -> antes.isEmpty() || !Objects.equals(ahora.get(i), antes.get(i)))
                .mapToObj(ahora::get)
                .filter(Objects::nonNull)
                .map(this::noAntesDelRegistro)
                .distinct()
                .sorted()
                .toList();
    }

    Instant ultimoMomento() {
        return momentos().stream().max(Comparator.naturalOrder()).orElse(registradaEn);
    }

    /** What brought the matrix to look at it at that instant; the most telling where several coincide. */
    CausaDeClasificacion causaEn(Instant momento) {
        if (momento.equals(inmediataEn)) {
            return CausaDeClasificacion.ORDEN_INMEDIATA;
        }
        if (momento.equals(registradaEn)) {
            return CausaDeClasificacion.REGISTRO;
        }
        if (momento.equals(anuladaEn)) {
            return CausaDeClasificacion.ANULACION;
        }
        if (momento.equals(reiteradaEn)) {
            return CausaDeClasificacion.REITERACION;
        }
        if (momento.equals(porRetencionEn)) {
            return CausaDeClasificacion.RETENCION;
        }
        return momento.equals(completadaEn) ? CausaDeClasificacion.SEGMENTO : CausaDeClasificacion.EDAD;
    }

    private List<@Nullable Instant> instantes() {
        return Arrays.asList(
                registradaEn,
                completadaEn,
                reiteradaEn,
                porRetencionEn,
                inmediataEn,
                en(atencion),
                en(cierre),
                anuladaEn,
                casoSolucionadoEn,
                sustituidaEn);
    }

    private @Nullable Instant fin() {
        return cierre != null ? cierre.en() : anuladaEn;
    }

    private Instant noAntesDelRegistro(Instant instante) {
        return instante.isBefore(registradaEn) ? registradaEn : instante;
    }

    private static @Nullable Instant en(@Nullable Desenlace desenlace) {
        return desenlace == null ? null : desenlace.en();
    }
}
