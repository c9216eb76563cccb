package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * That an order was closed.
 *
 * @param conSolucion whether the damage is solved: ends its case (D-26)
 * @param cuando when: the window of D-1 begins
 */
public record Cierre(boolean conSolucion, Instant cuando) {}
