package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The online assistance of a claim, recorded once (Paso 10).
 *
 * @param resultado what it came to
 * @param seccionDelManual section of the Manual Básico de Servicio that was used, where told
 * @param en when it was recorded
 */
public record Asistencia(
        ResultadoDeAsistencia resultado, @Nullable String seccionDelManual, Instant en) {}
