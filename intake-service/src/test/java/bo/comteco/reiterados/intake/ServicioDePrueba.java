package bo.comteco.reiterados.intake;

import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One running service for all ITs that only call it: what callers do, and what the others would tell. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "smartflex.reintento=300ms",
            "smartflex.cortacircuitos.abierto=200ms",
            "smartflex.registros.cada=100ms",
            "smartflex.registros.pausa=100ms",
            "smartflex.registros.pausa-mayor=200ms",
            "mail.recipients.norte.centro-de-operaciones=norte@comteco.example"
        })
@WithRealServers
abstract class ServicioDePrueba {

    static final SmartflexDePrueba SMARTFLEX = SmartflexDePrueba.start();
    private static final AtomicInteger CONTRACTS = new AtomicInteger();
    private static final JsonMapper JSON = new JsonMapper();
    static EventsOnKafka events;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    final String contrato = "C" + CONTRACTS.incrementAndGet();

    @DynamicPropertySource
    static void smartflex(DynamicPropertyRegistry registry) {
        registry.add("SMARTFLEX_URL", SMARTFLEX::url);
    }

    @BeforeAll
    static void listen() {
        events = new EventsOnKafka("reclamos.v1");
    }

    @AfterAll
    static void stop() {
        events.close();
    }

    @BeforeEach
    void present() {
        SMARTFLEX.away(false);
    }

    // What callers do.

    WebTestClient as(String user, String... roles) {
        return as(user, Map.of(), roles);
    }

    WebTestClient as(String user, Map<String, ?> claims, String... roles) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, RealServers.get().issuer().bearer(user, claims, roles))
                .build();
    }

    WebTestClient sistema() {
        return as("replay", Roles.SISTEMA);
    }

    String body(String canal) {
        return """
                {"canal":"%s","contrato":"%s","servicio":"INTERNET","falla":"F130","armario":"ARM-7",
                 "reclamante":{"nombre":"Juana Perez","telefonoDeReferencia":"4250001","direccion":"Calle Uno 12"}}""".formatted(canal, contrato);
    }

    static Answer post(WebTestClient client, String uri, String json, Map<String, String> headers) {
        return Answer.of(client.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(sent -> headers.forEach(sent::set))
                .bodyValue(json)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    static Answer put(WebTestClient client, String uri, String json) {
        return Answer.of(client.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json)
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    static Answer get(WebTestClient client, String uri) {
        return Answer.of(client.get()
                .uri(URI.create(uri).toString())
                .exchange()
                .expectBody(String.class)
                .returnResult());
    }

    /** The one mail with that {@code Message-ID}, in front of its domain. */
    static MailCatcher.Received correo(String messageId) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> RealServers.get().mail().received().stream()
                                .filter(each -> each.messageId().startsWith("<" + messageId + "@"))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    CompletableFuture<Answer> postAndWait(String uri, String json) {
        WebTestClient client = sistema();
        return CompletableFuture.supplyAsync(() -> post(client, uri, json, Map.of("Prefer", "wait=10")));
    }

    record Answer(int status, HttpHeaders headers, JsonNode json) {

        static Answer of(EntityExchangeResult<String> result) {
            String body = result.getResponseBody();
            return new Answer(
                    result.getStatus().value(), result.getResponseHeaders(), JSON.readTree(body == null ? "{}" : body));
        }

        String id() {
            return json.get("id").asString();
        }

        String text(String pointer) {
            JsonNode node = json.at(pointer);
            return node.isNull() || node.isMissingNode() ? "null" : node.asString();
        }

        List<String> campos() {
            return json.get("errores")
                    .valueStream()
                    .map(each -> each.get("campo").asString())
                    .toList();
        }
    }

    EstadoDeReclamo recibido() {
        return events.await(
                        ReclamoRecibido.class,
                        event -> event.estado().contrato().equals(contrato))
                .estado();
    }
}
