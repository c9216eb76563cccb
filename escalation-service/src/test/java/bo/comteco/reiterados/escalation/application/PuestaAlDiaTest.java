package bo.comteco.reiterados.escalation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class PuestaAlDiaTest {
    private static final Duration PAUSA = Duration.ofMillis(1);
    private static final Duration MUCHO = Duration.ofSeconds(20);

    private final AtomicInteger miradas = new AtomicInteger();

    @Test
    void esperaHastaQueNadaEstePendienteYNoVuelveAMirar() {
        PuestaAlDia puestaAlDia =
                new PuestaAlDia(Mono.fromSupplier(() -> 3L - miradas.incrementAndGet()), PAUSA, MUCHO);

        puestaAlDia.esperar().block(MUCHO);
        assertThat(miradas).hasValue(3);

        puestaAlDia.esperar().block(MUCHO);
        assertThat(miradas).hasValue(3);
    }

    @Test
    void unBrokerQueNoRespondeSeVuelveAPreguntar() {
        PuestaAlDia puestaAlDia = new PuestaAlDia(
                Mono.fromSupplier(() -> {
                    if (miradas.incrementAndGet() < 3) {
                        throw new IllegalStateException("the broker does not answer");
                    }
                    return 0L;
                }),
                PAUSA,
                MUCHO);

        puestaAlDia.esperar().block(MUCHO);

        assertThat(miradas).hasValue(3);
    }

    @Test
    void laPacienciaTieneFin() {
        PuestaAlDia puestaAlDia =
                new PuestaAlDia(Mono.fromSupplier(() -> 1L + miradas.incrementAndGet()), PAUSA, Duration.ofMillis(50));

        puestaAlDia.esperar().block(MUCHO);

        assertThat(miradas.get()).isPositive();
    }
}
