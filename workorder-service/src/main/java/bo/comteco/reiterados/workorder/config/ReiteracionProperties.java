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

    /** Keeps its own copy. */
    public ReiteracionProperties {
        ventanas = Map.copyOf(ventanas);
    }
}
