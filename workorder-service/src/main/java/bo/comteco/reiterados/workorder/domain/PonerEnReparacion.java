package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Put an order in repair.
 *
 * @param ordenId the order
 * @param asignacion who repairs, where it is said
 * @param cuando when
 */
public record PonerEnReparacion(EslabonId ordenId, Asignacion asignacion, Instant cuando) implements MoverOrden {}
