package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Take that a technician returns to a closed order (Paso 20): the control has failed and so opens the case (D-10, D-26), but
 * no order is made.
 *
 * @param controlId the control; asked again, nothing changes
 * @param ordenId the closed order that was controlled
 * @param cuando when the control failed
 */
public record PedirVisita(String controlId, EslabonId ordenId, Instant cuando) implements ComandoDeOrden {}
