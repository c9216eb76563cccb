package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The calendar of the procedure: days and months are those of Bolivia. */
public final class Calendario {

    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    private Calendario() {}

    /** The clock on the wall at that instant. */
    public static LocalDateTime hora(Instant instante) {
        return LocalDateTime.ofInstant(instante, LA_PAZ);
    }

    /** The first instant of a month in America/La_Paz. */
    public static Instant inicioDe(YearMonth mes) {
        return mes.atDay(1).atStartOfDay(LA_PAZ).toInstant();
    }

    /** The month in which an instant falls in America/La_Paz. */
    public static YearMonth mesDe(Instant instante) {
        return YearMonth.from(instante.atZone(LA_PAZ));
    }
}
