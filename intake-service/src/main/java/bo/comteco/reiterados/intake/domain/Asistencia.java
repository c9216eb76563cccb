package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The online assistance of a claim, recorded once (Paso 10).
 *
 * @param resultado what it came to
 * @param seccionDelManual section of the Manual Básico de Servicio that was used, where told
 * @param unidad the unit that its order goes to, chosen by the agent or proposed (Paso 11, D-5); null where it solved the
 *     damage
 * @param en when it was recorded
 */
public record Asistencia(
        ResultadoDeAsistencia resultado,
        @Nullable String seccionDelManual,
        @Nullable Unidad unidad,
        Instant en) {}
