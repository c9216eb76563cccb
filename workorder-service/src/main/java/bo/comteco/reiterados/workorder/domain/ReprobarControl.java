package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Answer a failed control with the immediate order (Pasos 20, 21, D-10).
 *
 * @param controlId the control; asked again, nothing changes
 * @param ordenId the closed order that was controlled
 * @param cuando when the control failed
 */
public record ReprobarControl(String controlId, EslabonId ordenId, Instant cuando) implements ComandoDeOrden {}
