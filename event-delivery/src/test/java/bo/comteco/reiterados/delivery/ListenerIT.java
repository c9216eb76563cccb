package bo.comteco.reiterados.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.outbox.CloudEvent;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outstanding.Outstanding;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.ContextConfiguration;
import reactor.core.publisher.Mono;

/** A service of the smallest domain, wired as every service is: binder, pages, dead letters, what is outstanding. */
@SpringBootTest(
        classes = ListenerIT.Servicio.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.application.name=cuentas-service",
            "spring.config.import=classpath:event-delivery-defaults.yml",
            "delivery.database=cuentas",
            "delivery.subscribed=entradas.v1",
            "delivery.published=cuentas.v1",
            "delivery.partitions=4"
        })
@ContextConfiguration(initializers = ListenerIT.Direcciones.class)
class ListenerIT {
    private static final AtomicInteger FUERA = new AtomicInteger();

    static final class Direcciones implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "MONGODB_URI=" + Servidores.MONGO.uri(),
                            "KAFKA_BOOTSTRAP_SERVERS=" + Servidores.KAFKA.bootstrapServers())
                    .applyTo(context);
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Servicio {
        @Bean
        DocumentStore<Cuenta> cuentas(DocumentStores stores) {
            return stores.open("cuentas", new Cuenta.Mapper());
        }

        @Bean
        PageHandler<Cuenta.Orden, Cuenta, String, Long> handler(DocumentStore<Cuenta> store, Relay relay) {
            return new PageHandler<>(new Cuenta.UseCase(store), store, relay);
        }

        @Bean
        PageListener listener(PageHandler<Cuenta.Orden, Cuenta, String, Long> handler, DeadLetters deadLetters) {
            Route<Cuenta.Orden> route = new Route<>(
                    Map.of(
                            "EntradaRecibida",
                            Servicio::sumar,
                            "EntradaImposible",
                            event -> List.of(new Cuenta.Romper(event.subject()))),
                    page -> FUERA.getAndUpdate(left -> Math.max(0, left - 1)) > 0
                            ? Mono.error(new IllegalStateException("store away"))
                            : handler.handle(page));
            return new PageListener(
                    Set.of("EntradaRecibida", "EntradaImposible", "OtraCosa"), List.of(route), deadLetters);
        }

        private static List<Cuenta.Orden> sumar(IncomingEvent event) {
            return List.of(new Cuenta.Sumar(
                    event.key(),
                    event.subject() + "#" + event.secuencia(),
                    Long.parseLong(new String(event.body(), UTF_8))));
        }
    }

    @Autowired
    KafkaTemplate<String, byte[]> kafka;

    @Autowired
    DocumentStore<Cuenta> store;

    @Autowired
    Outstanding outstanding;

    @Autowired
    PageListener listener;

    @Autowired
    MeterRegistry meters;

    private final String cuenta = "cuenta-" + UUID.randomUUID();

    private ProducerRecord<String, byte[]> entrada(String type, long secuencia, String body) {
        return CloudEvent.record(
                "/test",
                "entrada-" + cuenta,
                new OutgoingEvent(
                        secuencia, "entradas.v1", cuenta, type, 1, Cuenta.TIME, "historia", body.getBytes(UTF_8)));
    }

    private void enviar(ProducerRecord<String, byte[]> record) {
        kafka.send(record).join();
    }

    private long total() {
        return store.findById(cuenta)
                .map(stored -> stored.state().total())
                .defaultIfEmpty(0L)
                .block();
    }

    private List<ConsumerRecord<String, byte[]>> muertas() {
        return Registros.todos("entradas.v1.cuentas-service.dlt").stream()
                .filter(record -> cuenta.equals(record.key()))
                .toList();
    }

    @Test
    void cadaEntradaSeAplicaUnaVezAunqueLlegueRepetidaYElAlmacenFalte() {
        FUERA.set(5);
        for (int vez = 0; vez < 2; vez++) {
            for (int i = 1; i <= 100; i++) {
                enviar(entrada("EntradaRecibida", i, "1"));
            }
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> total() == 100);
        assertThat(FUERA).as("the store was away for five pages").hasValue(0);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Outstanding.Snapshot ahora = outstanding.snapshot().block();
            assertThat(ahora.atraso()).isZero();
            assertThat(ahora.salida()).isZero();
        });
        assertThat(total()).isEqualTo(100);
        assertThat(muertas()).isEmpty();
    }

    @Test
    void loIlegibleLoDesconocidoYLoImposibleVaALasMuertasConSuRazonYElRestoSigue() {
        enviar(entrada("EntradaRecibida", 1, "no es un número"));
        enviar(entrada("NuncaVista", 2, "1"));
        enviar(entrada("EntradaImposible", 3, "1"));
        enviar(new ProducerRecord<>("entradas.v1", cuenta, "sin sobre".getBytes(UTF_8)));
        enviar(new ProducerRecord<>("entradas.v1", cuenta, null));
        enviar(entrada("OtraCosa", 4, "1"));
        enviar(entrada("EntradaRecibida", 5, "7"));
        await().atMost(Duration.ofSeconds(60)).until(() -> total() == 7);
        await().atMost(Duration.ofSeconds(30)).until(() -> muertas().size() == 5);
        assertThat(muertas())
                .extracting(record -> Registros.header(record, DeadLetters.REASON))
                .containsExactlyInAnyOrder("UNREADABLE", "UNKNOWN_TYPE", "NOT_APPLICABLE", "UNREADABLE", "UNREADABLE");
        assertThat(muertas()).allSatisfy(record -> {
            assertThat(Registros.header(record, DeadLetters.ORIGIN)).startsWith("entradas.v1/");
            assertThat(Registros.header(record, DeadLetters.ATTEMPT)).isEqualTo("1");
        });
        assertThat(listener.skipped()).isPositive();
        assertThat(meters.get("delivery.deadletters").functionCounter().count()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void lasMetricasNombranLaSalidaLosPlazosYElDocumentoMasGrande() {
        assertThat(meters.getMeters().stream().map(meter -> meter.getId().getName()))
                .contains(
                        "delivery.outbox.unsent",
                        "delivery.outbox.oldest.age",
                        "delivery.deadline.oldest.lateness",
                        "delivery.document.largest",
                        "delivery.inbox.skipped");
    }
}
