package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * That an order was attended.
 *
 * @param conSolucion whether the technician solved it
 * @param cuando when
 */
public record Atencion(boolean conSolucion, Instant cuando) {}
