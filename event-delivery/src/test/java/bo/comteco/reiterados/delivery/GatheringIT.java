package bo.comteco.reiterados.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.outbox.CloudEvent;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.outstanding.Outstanding;
import bo.comteco.reiterados.delivery.page.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

/** A service that lets what it reads wait for more, wired as every service is. */
@SpringBootTest(
        classes = GatheringIT.Servicio.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.application.name=reunidas-service",
            "spring.config.import=classpath:event-delivery-defaults.yml",
            "delivery.database=reunidas",
            "delivery.subscribed=reunidas.v1",
            "delivery.partitions=1",
            "delivery.gather=10s"
        })
@ContextConfiguration(initializers = ListenerIT.Direcciones.class)
class GatheringIT {
    private static final Queue<Integer> PAGINAS = new ConcurrentLinkedQueue<>();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Servicio {
        @Bean
        PageListener listener(DeadLetters deadLetters) {
            Route<Long> route = new Route<>(Map.of("EntradaRecibida", event -> List.of(event.secuencia())), page -> {
                PAGINAS.add(page.size());
                return Mono.just(
                        page.stream().map(work -> new Outcome.Done<>("leída")).toList());
            });
            return new PageListener(Set.of("EntradaRecibida"), List.of(route), deadLetters);
        }
    }

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    Outstanding outstanding;

    private long secuencia;

    private void enviar(int cuantas) {
        for (int i = 0; i < cuantas; i++) {
            kafka.send(CloudEvent.record(
                            "/test",
                            "entrada-reunida",
                            new OutgoingEvent(
                                    ++secuencia,
                                    "reunidas.v1",
                                    "k",
                                    "EntradaRecibida",
                                    1,
                                    Cuenta.TIME,
                                    "historia",
                                    new byte[] {1})))
                    .join();
        }
    }

    private int leidas() {
        return PAGINAS.stream().mapToInt(Integer::intValue).sum();
    }

    /** The listener has its partition when it has read a first one. */
    @BeforeEach
    void laPrimeraYaSeLeyo() {
        PAGINAS.clear();
        enviar(1);
        assertThat(outstanding.awaitQuiet(Duration.ofSeconds(60), null).block().atraso())
                .isZero();
        PAGINAS.clear();
    }

    @Test
    void loQueLlegaUnoTrasOtroSeAplicaJuntoCuandoAlguienLoEspera() {
        enviar(30);

        Outstanding.Snapshot visto =
                outstanding.awaitQuiet(Duration.ofSeconds(9), null).block();

        assertThat(visto.atraso())
                .as("asked for, it does not wait for ten seconds")
                .isZero();
        assertThat(leidas()).isEqualTo(30);
        assertThat(PAGINAS).as("each was sent when the one before had arrived").hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void loQueNadieEsperaSeAplicaTambien() {
        enviar(3);

        await().atMost(Duration.ofSeconds(60)).until(() -> leidas() == 3);
        assertThat(PAGINAS).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void quienSabeCuantasSeUsanEsperaPorEsas() {
        Outstanding.Snapshot antes =
                outstanding.awaitQuiet(Duration.ofSeconds(9), null).block();
        assertThat(antes.usa()).containsExactly("EntradaRecibida");
        enviar(5);

        Outstanding.Snapshot despues = outstanding
                .awaitQuiet(Duration.ofSeconds(9), new Outstanding.Told.Used(antes.usados() + 5))
                .block();
        assertThat(despues.usados()).isEqualTo(antes.usados() + 5);
        assertThat(despues.atraso()).isZero();

        Outstanding.Snapshot enVano = outstanding
                .awaitQuiet(Duration.ofMillis(50), new Outstanding.Told.Used(antes.usados() + 8))
                .block();
        assertThat(enVano.atraso()).as("told of three that never came").isEqualTo(3);
    }
}
