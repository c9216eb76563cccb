package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a department head was reminded of a day's orders by one mail (D-11).
 *
 * @param dia the day, in the zone of the procedure
 * @param centro whose people it went to
 * @param ordenes how many orders it lists
 * @param en when it was made, business time
 */
public record Resumen(LocalDate dia, String centro, int ordenes, Instant en) {}
