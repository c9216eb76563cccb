package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The public state of a repeated case (Caso reiterado, D-26): the thing that the monthly indicator counts.
 *
 * @param casoId id of the case, the same through reopening and through the orders that continue it
 * @param recibidoEn when it was opened, by the first repetition or by a failed control; its month (America/La_Paz) is the
 *     month of the indicator (D-21)
 * @param canal channel of the claim, or of the order, that opened it
 * @param reiteraciones repetitions counted so far
 * @param solucionadoEn when its last order was closed with solution; null while it is not solved, and again after a failed
 *     control
 * @param refutadoEn the last time that a failed control took its solution back
 */
public record EstadoDeCaso(
        String casoId,
        Instant recibidoEn,
        String canal,
        int reiteraciones,
        @Nullable Instant solucionadoEn,
        @Nullable Instant refutadoEn) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeCaso {
        requireNonNull(casoId, "casoId");
        requireNonNull(recibidoEn, "recibidoEn");
        requireNonNull(canal, "canal");
    }
}
