package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One dated entry in a claim's history: who did what, by which means, with which result (Paso 8.2).
 *
 * @param reclamoId the claim
 * @param numero its place among those of the claim, from 1
 * @param paso the step
 * @param por who
 * @param en when (business time)
 * @param medio by which means
 * @param unidad the unit that it was done with; null for none
 * @param resultado what came of it; may name people, so it stays here
 * @param clave hash of the caller's idempotency key; null where it sent none
 */
public record Interaccion(
        String reclamoId,
        long numero,
        Paso paso,
        Persona por,
        Instant en,
        Medio medio,
        @Nullable String unidad,
        String resultado,
        @Nullable String clave) {

    /** Names the entry alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "Interaccion[" + reclamoId + "#" + numero + "]";
    }
}
