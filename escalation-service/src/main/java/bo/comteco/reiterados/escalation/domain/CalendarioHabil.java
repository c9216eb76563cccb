package bo.comteco.reiterados.escalation.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When people work (D-18): what a deadline counts where its row of the matrix asks for business hours.
 *
 * @param zona where days begin and end
 * @param dias the days of the week on which there is work
 * @param desde when it begins on each of them
 * @param hasta when it ends
 * @param feriados the days on which there is none all the same
 */
public record CalendarioHabil(ZoneId zona, Set<DayOfWeek> dias, LocalTime desde, LocalTime hasta, Feriados feriados) {

    /** Refuses a calendar in which no hour would ever pass. */
    public CalendarioHabil {
        dias = Set.copyOf(dias);
        if (dias.isEmpty() || !desde.isBefore(hasta)) {
            throw new IllegalArgumentException("no business hour would ever pass");
        }
    }

    /**
     * The instant at which that much business time has passed since {@code inicio}: {@code inicio} itself for none, and
     * otherwise always within business time, its end included.
     */
    public Instant mas(Instant inicio, Duration habiles) {
        if (habiles.isZero()) {
            return inicio;
        }
        Duration quedan = habiles;
        for (LocalDate dia = inicio.atZone(zona).toLocalDate(); ; dia = dia.plusDays(1)) {
            if (!esHabil(dia)) {
                continue;
            }
            Instant abre = dia.atTime(desde).atZone(zona).toInstant();
            Instant cierra = dia.atTime(hasta).atZone(zona).toInstant();
            Instant empieza = abre.isBefore(inicio) ? inicio : abre;
            if (!empieza.isBefore(cierra)) {
                continue;
            }
            Duration hay = Duration.between(empieza, cierra);
            if (quedan.compareTo(hay) <= 0) {
                return empieza.plus(quedan);
            }
            quedan = quedan.minus(hay);
        }
    }

    /** Whether there is work on that day. */
    public boolean esHabil(LocalDate dia) {
        return dias.contains(dia.getDayOfWeek()) && !feriados.es(dia);
    }
}
