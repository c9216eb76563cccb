package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as people here say and write them: es-BO, America/La_Paz. */
public final class Fechas {

    /** The days and hours of whoever reads. */
    public static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    private static final DateTimeFormatter EN_PALABRAS =
            DateTimeFormatter.ofPattern("EEEE d 'de' MMMM, HH:mm", Locale.of("es", "BO"));

    private Fechas() {}

    /** Such as {@code martes 8 de marzo, 12:00}. */
    public static String enPalabras(Instant instant) {
        return EN_PALABRAS.format(instant.atZone(LA_PAZ));
    }
}
