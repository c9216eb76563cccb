package bo.comteco.reiterados.reporting.config;

import bo.comteco.reiterados.reporting.domain.Calendario;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set; {@code reporting.*}.
 *
 * @param cierreElDia the day of the following month on which a month closes by itself, at its first instant in
 *     America/La_Paz (D-22), from 1 to 28; absent: months are closed by people alone
 */
@ConfigurationProperties("reporting")
record ReportingProperties(@Nullable Integer cierreElDia) {

    ReportingProperties {
        if (cierreElDia != null && (cierreElDia < 1 || cierreElDia > 28)) {
            throw new IllegalArgumentException(
                    "reporting.cierre-el-dia must be a day from 1 to 28, or be absent, not: " + cierreElDia);
        }
    }

    /** When that month closes by itself; null where it does not. */
    @Nullable
    Instant cierraSolo(YearMonth mes) {
        return cierreElDia == null
                ? null
                : Calendario.inicioDe(mes.plusMonths(1)).plus(Duration.ofDays(cierreElDia - 1L));
    }
}
