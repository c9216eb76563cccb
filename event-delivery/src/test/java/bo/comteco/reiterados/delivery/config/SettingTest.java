package bo.comteco.reiterados.delivery.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

/** A wrong setting is told in one sentence: which, for which decision, what it must be, what it is. */
class SettingTest {

    private static final Setting REMINDER = Setting.of("x.recordatorio", "D-11");

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DeliveryProperties.class)
    static class Settings {}

    @Test
    void laFraseDiceLaPropiedadSuDecisionLoQueDebeSerYLoQueEs() {
        assertThatThrownBy(() -> REMINDER.positive(Duration.ZERO))
                .hasMessage("x.recordatorio (D-11): debe ser un tiempo mayor que cero, como 30s, 15m o 24h, y es «0s»");
        assertThatThrownBy(() -> REMINDER.positive(null)).hasMessageEndingWith("24h, y falta");
        assertThatThrownBy(() -> REMINDER.below("hora").read("siete", LocalTime::parse, "una hora"))
                .hasMessage("x.recordatorio.hora (D-11): debe ser una hora, y es «siete»");
        assertThatThrownBy(() -> Setting.of("x.y").between(9, 1, 3, "niveles"))
                .hasMessage("x.y: debe ser un número de 1 a 3, niveles, y es «9»");
        assertThatThrownBy(() -> Setting.of("x.y").between(Duration.ofDays(3), Duration.ZERO, Duration.ofHours(24)))
                .hasMessage("x.y: debe ser un tiempo de 0s a 24h, y es «3d»");
        LocalTime seven = REMINDER.below("hora").read("07:00", LocalTime::parse, "una hora");
        assertThat(seven).isEqualTo(LocalTime.of(7, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.bo/api, true",
        "http://localhost:1, true",
        "ftp://x.bo, false",
        "x.bo, false",
        "http://a b, false",
        "'', false"
    })
    void unaDireccionTieneServidor(String value, boolean fine) {
        if (fine) {
            Setting.of("x.url").address(value);
        } else {
            assertThatThrownBy(() -> Setting.of("x.url").address(value))
                    .hasMessageStartingWith("x.url: debe ser una dirección http:// o https://");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "database=Mayúsculas, de 1 a 40 letras minúsculas",
        "partitions=0, 1 o más",
        "replication=0, 1 o más",
        "gather=-1ms, un tiempo de 0s a 10s",
        "gather=11s, un tiempo de 0s a 10s",
        "most-in-flight=0, 1 o más",
        "sweep-every=0s, un tiempo mayor que cero",
        "sweep-after=0s, un tiempo mayor que cero",
        "deadlines-every=0s, un tiempo mayor que cero",
        "deadline-lease=-1s, un tiempo mayor que cero",
        "page-size=0, 1 o más",
        "refresh-metrics-every=0s, un tiempo mayor que cero",
        "dead-letter-patience=0s, un tiempo mayor que cero"
    })
    void loQueNoValeDetieneElArranque(String setting, String must) {
        service.withPropertyValues("delivery.database=prueba", "delivery." + setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasStackTraceContaining("delivery." + setting.replaceFirst("=.*", "") + ": debe ser " + must));
    }
}
