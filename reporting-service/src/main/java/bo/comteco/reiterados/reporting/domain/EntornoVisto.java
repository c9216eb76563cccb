package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What stands beside the indicator of a month, as somebody looks at it.
 *
 * @param mes the month
 * @param hasta the moment at which it stood so
 * @param entorno the figures
 */
public record EntornoVisto(YearMonth mes, Instant hasta, Entorno entorno) {}
