package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Give an order that is in repair, or was attended, to another technician or crew.
 *
 * @param ordenId the order
 * @param asignacion who repairs from now on
 * @param cuando when
 */
public record Asignar(EslabonId ordenId, Asignacion asignacion, Instant cuando) implements MoverOrden {}
