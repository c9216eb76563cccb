package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Close an order.
 *
 * @param ordenId the order
 * @param conSolucion whether the damage is solved
 * @param cuando when
 */
public record Cerrar(EslabonId ordenId, boolean conSolucion, Instant cuando) implements MoverOrden {}
