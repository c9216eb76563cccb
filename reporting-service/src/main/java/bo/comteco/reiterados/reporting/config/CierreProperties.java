package bo.comteco.reiterados.reporting.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.reporting.domain.Calendario;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What can be set about the closing of a month; {@code reporting.cierre.*}.
 *
 * @param dia the day of the following month on which a month closes by itself, at its first instant in
 *     America/La_Paz (D-22), from 1 to 28; absent: months are closed by people alone
 */
@ConfigurationProperties("reporting.cierre")
record CierreProperties(@Nullable Integer dia) {

    CierreProperties {
        if (dia != null && (dia < 1 || dia > 28)) {
            throw Setting.of("reporting.cierre.dia", "D-22").refused("un día del mes, de 1 a 28, o nada", dia);
        }
    }

    /** When that month closes by itself; null where it does not. */
    @Nullable
    Instant cierraSolo(YearMonth mes) {
        return dia == null ? null : Calendario.inicioDe(mes.plusMonths(1)).plus(Duration.ofDays(dia - 1L));
    }
}
