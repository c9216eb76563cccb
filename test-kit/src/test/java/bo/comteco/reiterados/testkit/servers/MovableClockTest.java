package bo.comteco.reiterados.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MovableClockTest {
    private final MovableClock clock = new MovableClock(Instant.parse("2016-03-01T12:00:00Z"));

    @Test
    void estaQuietoHastaQueLoMueven() {
        assertThat(clock.instant()).isEqualTo("2016-03-01T12:00:00Z");
        clock.advance(Duration.ofHours(24));
        assertThat(clock.instant()).isEqualTo("2016-03-02T12:00:00Z");
    }

    @Test
    void nuncaVaHaciaAtras() {
        assertThatThrownBy(() -> clock.moveTo(Instant.parse("2016-02-29T12:00:00Z")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
