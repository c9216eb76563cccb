package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A repeated case as one link of the chain told it last (D-26).
 *
 * @param casoId the same through reopening and through the orders that continue it
 * @param secuencia news of the link that told it last: a case that the link tells no more stands as it was told
 * @param canal channel that the case is counted under
 * @param recibidoEn when the first repetition, or a failed control, opened it
 * @param reiteraciones repetitions so far
 * @param solucionadoEn when this link's order was closed with solution; null while it is not
 * @param refutadoEn the last time that a failed control took its solution back; null where none did
 */
public record CasoReiterado(
        String casoId,
        long secuencia,
        String canal,
        Instant recibidoEn,
        int reiteraciones,
        @Nullable Instant solucionadoEn,
        @Nullable Instant refutadoEn)
        implements Numerado {

    public CasoReiterado {
        Objects.requireNonNull(casoId, "casoId");
        Objects.requireNonNull(canal, "canal");
        Objects.requireNonNull(recibidoEn, "recibidoEn");
    }

    /** The month whose indicator counts it, for good (D-21). */
    public YearMonth mes() {
        return Calendario.mesDe(recibidoEn);
    }

    /**
     * Since when a link that began at {@code abiertaEn} has the word about this case: an older case comes back to a link
     * that was open already at the moment in which a control refuted it. Before that moment the link before has the word.
     */
    Instant desde(Instant abiertaEn) {
        Instant desde = abiertaEn.isBefore(recibidoEn) ? recibidoEn : abiertaEn;
        return refutadoEn == null || refutadoEn.isBefore(desde) ? desde : refutadoEn;
    }
}
