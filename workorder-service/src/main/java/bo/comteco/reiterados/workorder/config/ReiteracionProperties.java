package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.workorder.domain.Servicio;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of step 3; {@code reiteracion.*}.
 *
 * @param ventanas by service, how long after closing a claim is a repetition; 30 x 24 h where a service is not named (D-1)
 */
@ConfigurationProperties("reiteracion")
public record ReiteracionProperties(@DefaultValue Map<Servicio, Duration> ventanas) {

    private static final Duration MAXIMA = Duration.ofDays(366);

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException with a sentence that names the window that is wrong
     */
    public ReiteracionProperties {
        ventanas = Map.copyOf(ventanas);
        ventanas.forEach((servicio, ventana) -> {
            if (!ventana.isPositive() || ventana.compareTo(MAXIMA) > 0) {
                throw new IllegalArgumentException("reiteracion.ventanas." + servicio
                        + " debe ser más de cero y a lo sumo 366 días (D-1), y es " + ventana);
            }
        });
    }
}
