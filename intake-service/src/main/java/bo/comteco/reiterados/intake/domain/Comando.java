package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a claim may be told to do. */
public sealed interface Comando {

    /** The claim that it is meant for. */
    String reclamoId();

    /**
     * Takes a claim (Paso 1).
     *
     * @param recepcion what was told
     * @param cliente what Smartflex said (Paso 2)
     */
    record RecibirReclamo(Recepcion recepcion, RespuestaDeSmartflex cliente) implements Comando {
        @Override
        public String reclamoId() {
            return recepcion.reclamoId();
        }
    }

    /**
     * Records the result of online assistance (Paso 10).
     *
     * @param reclamoId the claim
     * @param resultado what it came to
     * @param seccionDelManual section of the manual that was used, where told
     * @param now business time
     */
    record RegistrarAsistencia(
            String reclamoId,
            ResultadoDeAsistencia resultado,
            @Nullable String seccionDelManual,
            Instant now) implements Comando {}

    /**
     * Completes a claim that was taken while Smartflex was away (Paso 2).
     *
     * @param reclamoId the claim
     * @param cliente what Smartflex says now
     * @param now business time of that answer
     */
    record CompletarDesdeSmartflex(String reclamoId, RespuestaDeSmartflex cliente, Instant now) implements Comando {}

    /**
     * Notes what workorder made of the claim (Paso 3).
     *
     * @param reclamoId the claim
     * @param avance how far one event says that it has come
     */
    record SeguirOrden(String reclamoId, Avance avance) implements Comando {}
}
