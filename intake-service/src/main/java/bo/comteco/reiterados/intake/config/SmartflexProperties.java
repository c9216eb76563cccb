package bo.comteco.reiterados.intake.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How Smartflex is reached; {@code smartflex.*}. All durations are machine time.
 *
 * @param url its address
 * @param paciencia how long an answer may take
 * @param reintento how long until a claim taken without it is asked for again
 */
@ConfigurationProperties("smartflex")
public record SmartflexProperties(
        String url,
        @DefaultValue("1s") Duration paciencia,
        @DefaultValue("15s") Duration reintento) {}
