package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One case behind the figure of a month, with all that explains what it counts.
 *
 * @param aporte what it counts
 * @param contrato contract of the client
 * @param ordenId the link that has the word
 * @param recibidoEn when it was received
 * @param reiteraciones repetitions, as known now also where a past moment is asked for
 * @param solucionadoEn when that link was closed with solution, a refuted one too; null where it was not
 * @param refutadoEn when a failed control took the solution back the last time; null where none did
 * @param vence the deadline of that link; null where it has none
 */
public record CasoContado(
        Aporte aporte,
        String contrato,
        String ordenId,
        Instant recibidoEn,
        int reiteraciones,
        @Nullable Instant solucionadoEn,
        @Nullable Instant refutadoEn,
        @Nullable Instant vence) {

    /** Why it counts as it does, in one word. */
    public Situacion situacion() {
        if (aporte.verificado()) {
            return Situacion.VERIFICADO;
        }
        if (aporte.solucionado()) {
            return Situacion.SOLUCIONADO;
        }
        return refutadoEn == null && solucionadoEn == null ? Situacion.ABIERTO : Situacion.REFUTADO;
    }

    /** Where a case stands. */
    public enum Situacion {
        /** Not solved yet. */
        ABIERTO,
        /** It was solved, a failed control took that back, and it is not solved again. */
        REFUTADO,
        /** Solved; its controls have not passed, or there is none. */
        SOLUCIONADO,
        /** Solved, and its controls passed. */
        VERIFICADO
    }
}
