package bo.comteco.reiterados.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class EsperaTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final Espera espera = new Espera();
    private final AtomicInteger reads = new AtomicInteger();

    private Mono<Integer> read() {
        return Mono.fromCallable(reads::incrementAndGet);
    }

    @Test
    void sinAvisoSeMiraConPausasQueCrecen() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> seen == 3))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(174))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(3)
                .verifyComplete();
    }

    @Test
    void alFinalDelTiempoNoHayNadaYSeDejaDeMirar() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> false))
                .expectSubscription()
                .thenAwait(LONG)
                .verifyComplete();
        int seen = reads.get();
        assertThat(seen).as("10 s of pauses up to 250 ms").isBetween(35, 45);
    }

    @Test
    void elAvisoDespiertaSoloAQuienEsperaEso() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> true))
                .expectSubscription()
                .then(() -> espera.despertar("R-2"))
                .expectNoEvent(Duration.ofMillis(20))
                .then(() -> espera.despertar("R-1"))
                .expectNext(1)
                .verifyComplete();
    }

    @Test
    void alCerrarTerminanLasEsperasPresentesYFuturas() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> false))
                .expectSubscription()
                .thenAwait(Duration.ofSeconds(1))
                .then(espera::cerrar)
                .verifyComplete();
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> false))
                .verifyComplete();
    }
}
