package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * The reminders of level 3 (D-11).
 *
 * @param ultimoEn due time of the last one, or of the level itself before the first
 * @param contados how many were due so far, those left out by a pause included
 */
public record Recordatorios(Instant ultimoEn, int contados) {}
