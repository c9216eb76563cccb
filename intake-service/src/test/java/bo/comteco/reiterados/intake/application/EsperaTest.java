package bo.comteco.reiterados.intake.application;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.delivery.inbox.Haste;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Bitacora;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.Cliente;
import bo.comteco.reiterados.intake.domain.Encargo;
import bo.comteco.reiterados.intake.domain.Formulario;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.Servicio;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class EsperaTest {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final Espera espera = new Espera(new Haste());
    private final AtomicInteger reads = new AtomicInteger();

    private static ReclamoVisto reclamo(String id) {
        Recepcion recepcion = new Recepcion(
                id,
                "h",
                Canal.RETENCION,
                "C04325",
                Servicio.INTERNET,
                "F130",
                null,
                null,
                null,
                Instant.parse("2016-03-01T12:00:00Z"));
        return new ReclamoVisto(
                new Reclamo(
                        recepcion,
                        new Cliente.PorVerificar(),
                        null,
                        new Avance.SinDecidir(),
                        Formulario.INTACTO,
                        Encargo.INTACTO,
                        Bitacora.VACIA),
                null);
    }

    private Mono<ReclamoVisto> read() {
        return Mono.fromCallable(() -> {
            reads.incrementAndGet();
            return reclamo("R-1");
        });
    }

    @Test
    void sinAvisoSeMiraConPausasQueCrecen() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> reads.get() == 3))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(699))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(reclamo("R-1"))
                .verifyComplete();
    }

    @Test
    void alFinalDelTiempoNoHayNadaYSeDejaDeMirar() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> false))
                .expectSubscription()
                .thenAwait(LONG)
                .verifyComplete();
        assertThat(reads.get()).as("10 s of pauses up to 400 ms").isBetween(20, 30);
    }

    @Test
    void loQueSeAcabaDeEscribirLlegaSinMirarYSoloAQuienLoEspera() {
        StepVerifier.withVirtualTime(() -> espera.hasta("R-1", LONG, read(), seen -> true))
                .expectSubscription()
                .then(() -> espera.despertar(reclamo("R-2")))
                .expectNoEvent(Duration.ofMillis(20))
                .then(() -> espera.despertar(reclamo("R-1")))
                .expectNext(reclamo("R-1"))
                .verifyComplete();
        assertThat(reads).hasValue(0);
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
