package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * That another order took the place of an annulled one (D-25): its deadline and escalation stop.
 *
 * @param por the order that took its place
 * @param cuando when the supervisor decided it
 */
public record Sustitucion(EslabonId por, Instant cuando) {}
