package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * Where a page of a tray ended.
 *
 * @param en by what the tray is sorted: the deadline of its last order, or when that was reviewed
 * @param ordenId its last order
 */
public record LugarEnBandeja(Instant en, String ordenId) {}
