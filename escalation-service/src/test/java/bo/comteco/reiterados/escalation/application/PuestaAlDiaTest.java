package bo.comteco.reiterados.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PuestaAlDiaTest {
    private static final Duration PAUSA = Duration.ofMillis(1);
    private static final Duration MUCHO = Duration.ofSeconds(20);

    private final AtomicInteger miradas = new AtomicInteger();

    @Test
    void esperaHastaQueNadaEstePendienteYNoVuelveAMirar() {
        PuestaAlDia puestaAlDia = new PuestaAlDia(() -> 3 - miradas.incrementAndGet(), PAUSA, MUCHO);

        puestaAlDia.esperar().block(MUCHO);
        assertThat(miradas).hasValue(3);

        puestaAlDia.esperar().block(MUCHO);
        assertThat(miradas).hasValue(3);
    }

    @Test
    void unBrokerQueNoRespondeSeVuelveAPreguntar() {
        PuestaAlDia puestaAlDia = new PuestaAlDia(
                () -> {
                    if (miradas.incrementAndGet() < 3) {
                        throw new IllegalStateException("the broker does not answer");
                    }
                    return 0;
                },
                PAUSA,
                MUCHO);

        puestaAlDia.esperar().block(MUCHO);

        assertThat(miradas).hasValue(3);
    }

    @Test
    void laPacienciaTieneFin() {
        PuestaAlDia puestaAlDia = new PuestaAlDia(() -> 1 + miradas.incrementAndGet(), PAUSA, Duration.ofMillis(50));

        puestaAlDia.esperar().block(MUCHO);

        assertThat(miradas.get()).isPositive();
    }
}
