package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Take the result of a claim's online assistance (Paso 10).
 *
 * @param reclamoId the claim
 * @param cadena the damage that it reports
 * @param resultado solved, or not
 * @param unidad the unit that the agent chose (Paso 11), where one is told
 * @param cuando when it was recorded
 */
public record RegistrarAsistencia(
        String reclamoId,
        Cadena cadena,
        ResultadoDeAsistencia resultado,
        @Nullable Unidad unidad,
        Instant cuando) implements ComandoDeReclamo {}
