package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Take that the technician who returned solved the damage (Paso 20): its case ends at that instant, unless an order of the
 * damage is alive, whose closing ends it.
 *
 * @param controlId the control; told again, nothing changes
 * @param ordenId the closed order that was controlled
 * @param cuando when it was solved
 */
public record SolucionarVisita(String controlId, EslabonId ordenId, Instant cuando) implements ComandoDeOrden {}
