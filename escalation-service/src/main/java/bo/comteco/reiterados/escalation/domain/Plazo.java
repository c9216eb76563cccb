package bo.comteco.reiterados.escalation.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something may take (D-18).
 *
 * @param horas more than zero
 * @param habiles whether they count while people work; around the clock where not
 */
public record Plazo(Duration horas, boolean habiles) {

    /** The longest that a deadline of business hours may be: further on, nobody has set the holidays. */
    public static final Duration MAS_HABILES = Duration.ofHours(2_000);

    /** Around the clock. */
    public static Plazo calendario(Duration horas) {
        return new Plazo(horas, false);
    }

    /** When it is over, where it begins at that instant. */
    Instant desde(Instant inicio, CalendarioHabil calendario) {
        return habiles ? calendario.mas(inicio, horas) : inicio.plus(horas);
    }

    /** For a person: "24 h", "24 h hábiles". */
    String frase() {
        return horas.toHours() + " h" + (habiles ? " hábiles" : "");
    }
}
