package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was told at reception (Pasos 1, 6). It never changes.
 *
 * @param reclamoId id of the claim
 * @param huella hash of the normalised request, to know a repeated one
 * @param canal channel
 * @param contrato contract of the client
 * @param servicio damaged service
 * @param falla fault family
 * @param armario place in the network, where told
 * @param reclamante who claims, where told
 * @param descripcion free text of whoever took the claim, where told; may name people, so it stays here as well
 * @param recibidoEn when (business time)
 */
public record Recepcion(
        String reclamoId,
        String huella,
        Canal canal,
        String contrato,
        Servicio servicio,
        String falla,
        @Nullable String armario,
        @Nullable Reclamante reclamante,
        @Nullable String descripcion,
        Instant recibidoEn) {

    /** Names the claim alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "Recepcion[" + reclamoId + "]";
    }
}
