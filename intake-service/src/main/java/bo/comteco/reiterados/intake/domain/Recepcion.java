package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was told at reception (Pasos 1, 6). It never changes.
 *
 * @param reclamoId id of the claim
 * @param huella hash of the normalised request, to know a repeated one
 * @param canal channel
 * @param contrato contract of the client; null where it was told otherwise who the client is
 * @param servicio damaged service
 * @param falla fault family
 * @param armario place in the network, where told
 * @param reclamante who claims, where told
 * @param descripcion free text of whoever took the claim, where told; may name people, so it stays here as well
 * @param recibidoEn when (business time)
 * @param criterio by what the client is looked up, where no contract was told (Paso 2)
 */
public record Recepcion(
        String reclamoId,
        String huella,
        Canal canal,
        @Nullable String contrato,
        Servicio servicio,
        String falla,
        @Nullable String armario,
        @Nullable Reclamante reclamante,
        @Nullable String descripcion,
        Instant recibidoEn,
        @Nullable Criterio criterio) {

    /** A claim names its contract or its client. */
    public Recepcion {
        if ((contrato == null) == (criterio == null)) {
            throw new IllegalArgumentException("a claim names its contract or its client: " + reclamoId);
        }
    }

    /** Of a claim that names its contract. */
    public Recepcion(
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
        this(reclamoId, huella, canal, contrato, servicio, falla, armario, reclamante, descripcion, recibidoEn, null);
    }

    /** Names the claim alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "Recepcion[" + reclamoId + "]";
    }
}
