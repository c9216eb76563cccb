package bo.comteco.reiterados.localstack.replay;

import java.time.Duration;
import java.time.Instant;

/**
 * One line of a recorded month.
 *
 * @param armario empty where unknown
 * @param atendidoEn when it was attended in reality; never before it was received
 * @param cerradoEn when it was closed in reality; never before it was attended
 */
public record ReclamoGrabado(
        String numero,
        Instant recibidoEn,
        String canal,
        String contrato,
        String servicio,
        String tecnologia,
        String segmento,
        String falla,
        String armario,
        Instant atendidoEn,
        Instant cerradoEn) {

    private static final Duration LONGEST_ASSISTANCE = Duration.ofMinutes(30);

    /** Whether online assistance, where this claim is put in it, solves it (Paso 10). */
    boolean seSolucionaEnLinea() {
        return Duration.between(recibidoEn, atendidoEn).compareTo(LONGEST_ASSISTANCE) <= 0;
    }

    /** The call of quality control is made by a person (Paso 19, D-9); INTERNET has the measurement alone. */
    boolean llevaLlamada() {
        return !servicio.equals("INTERNET");
    }
}
