package bo.comteco.reiterados.testkit.servers;

import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Business time of a test context: it starts on the first day of the real month. */
@TestConfiguration(proxyBeanMethods = false)
class MovableClockConfiguration {

    @Bean
    MovableClock movableClock() {
        return new MovableClock(Instant.parse("2016-03-01T12:00:00Z"));
    }
}
