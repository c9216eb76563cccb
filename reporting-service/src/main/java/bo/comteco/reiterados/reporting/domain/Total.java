package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;

/**
 * The figures of one bucket as counted last.
 *
 * @param cubeta the bucket
 * @param cuenta its figures
 * @param calculadoEn business time of the count
 */
public record Total(Cubeta cubeta, Cuenta cuenta, Instant calculadoEn) {}
