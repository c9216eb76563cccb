package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Attend an order.
 *
 * @param ordenId the order
 * @param conSolucion whether it was solved
 * @param cuando when
 */
public record Atender(EslabonId ordenId, boolean conSolucion, Instant cuando) implements MoverOrden {}
