package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Take the result of a claim's online assistance (Paso 10).
 *
 * @param reclamoId the claim
 * @param cadena the damage that it reports
 * @param resultado solved, or not
 * @param cuando when it was recorded
 */
public record RegistrarAsistencia(String reclamoId, Cadena cadena, ResultadoDeAsistencia resultado, Instant cuando)
        implements ComandoDeReclamo {}
