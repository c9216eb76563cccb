package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Annul an order.
 *
 * @param ordenId the order
 * @param motivo why
 * @param cuando when
 */
public record Anular(EslabonId ordenId, String motivo, Instant cuando) implements MoverOrden {}
