package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Take what Smartflex said later of a claim's client (Paso 2).
 *
 * @param reclamoId the claim
 * @param cadena the damage that it reports
 * @param datos what is known by now
 * @param cuando when it was learnt
 */
public record CompletarReclamo(String reclamoId, Cadena cadena, DatosTecnicos datos, Instant cuando)
        implements ComandoDeReclamo {}
