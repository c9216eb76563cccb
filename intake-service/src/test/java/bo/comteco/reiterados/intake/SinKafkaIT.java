package bo.comteco.reiterados.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.localservers.KafkaBroker;
import bo.comteco.reiterados.testkit.servers.RealServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A service with a broker of its own, which can be killed; the service can be stopped. */
class SinKafkaIT {

    private static final String BODY =
            "{\"canal\":\"RETENCION\",\"contrato\":\"C1\",\"servicio\":\"INTERNET\",\"falla\":\"F130\"}";

    @TempDir
    private Path folder;

    private SmartflexDePrueba smartflex;
    private KafkaBroker kafka;
    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        RealServers servers = RealServers.get();
        smartflex = SmartflexDePrueba.start();
        kafka = KafkaBroker.ownProcess(folder.resolve("kafka")).start();
        service = new SpringApplicationBuilder(IntakeApplication.class)
                .run(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--delivery.database=intake_sin_kafka",
                        "--delivery.partitions=1",
                        "--delivery.sweep-after=500ms",
                        "--delivery.sweep-every=500ms",
                        "--MONGODB_URI=" + servers.mongo().uri(),
                        "--KAFKA_BOOTSTRAP_SERVERS=" + kafka.bootstrapServers(),
                        "--TOKEN_ISSUER=" + servers.issuer().issuer(),
                        "--SMARTFLEX_URL=" + smartflex.url(),
                        "--MAIL_HOST=127.0.0.1",
                        "--MAIL_PORT=" + servers.mail().port(),
                        "--MAIL_DOMAIN=comteco.example");
    }

    @AfterEach
    void stop() {
        service.close();
        kafka.close();
        smartflex.close();
    }

    private int post(String wait) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + service.getEnvironment().getProperty("local.server.port"))
                .responseTimeout(Duration.ofSeconds(30))
                .build()
                .post()
                .uri("/reclamos")
                .header(HttpHeaders.AUTHORIZATION, RealServers.get().issuer().bearer("replay", Roles.SISTEMA))
                .header("Prefer", wait)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(BODY)
                .exchange()
                .expectHeader()
                .exists(HttpHeaders.LOCATION)
                .expectBody()
                .returnResult()
                .getStatus()
                .value();
    }

    @Test
    void sinKafkaElReclamoSeTomaYSeCuentaCuandoVuelve() {
        Relay relay = service.getBean(Relay.class);
        kafka.kill();
        assertThat(post("wait=1")).isEqualTo(202);
        assertThat(relay.published()).isZero();
        kafka.start();
        await().atMost(Duration.ofSeconds(60)).until(() -> relay.published() == 1);
    }

    @Test
    void quienEsperaAlPararElServicioRecibeSuReclamoPendiente() {
        Relay relay = service.getBean(Relay.class);
        CompletableFuture<Integer> waiting = CompletableFuture.supplyAsync(() -> post("wait=10"));
        await().until(() -> relay.published() == 1);
        long before = System.nanoTime();
        service.close();
        assertThat(waiting.join()).isEqualTo(202);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .as("it does not sit out its wait")
                .isLessThan(Duration.ofSeconds(9));
    }
}
