package bo.comteco.reiterados.edge;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localservers.TokenIssuer;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.Option;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(
        classes = EdgeTestService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "spring.application.name=servicio-de-prueba",
            "edge.centro-claim=lugar_de_trabajo"
        })
@ExtendWith(OutputCaptureExtension.class)
class RestEdgeTest {

    private static final TokenIssuer ISSUER = TokenIssuer.start();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private WebTestClient anonymous;
    private WebTestClient client;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("TOKEN_ISSUER", ISSUER::issuer);
    }

    @AfterAll
    static void stop() {
        ISSUER.close();
    }

    @BeforeEach
    void clients() {
        anonymous = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        client = withToken(ISSUER.bearer("ana", Roles.OPERADOR_CALL_CENTER));
    }

    private WebTestClient withToken(String bearer) {
        return anonymous
                .mutate()
                .defaultHeader(HttpHeaders.AUTHORIZATION, bearer)
                .build();
    }

    private static WebTestClient.BodyContentSpec problem(
            WebTestClient.RequestHeadersSpec<?> request, HttpStatus status) {
        return request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectHeader()
                .exists(CorrelationId.HEADER)
                .expectBody()
                .jsonPath("$.status")
                .isEqualTo(status.value())
                .jsonPath("$.title")
                .isNotEmpty()
                .jsonPath("$.detail")
                .isNotEmpty();
    }

    private WebTestClient.RequestHeadersSpec<?> post(String json) {
        return client.post()
                .uri("/cosas")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(json);
    }

    @Test
    void sinTokenNadaSeAtiende() {
        problem(anonymous.get().uri("/cosas"), HttpStatus.UNAUTHORIZED)
                .jsonPath("$.detail")
                .isEqualTo("Falta un token");
        problem(anonymous.get().uri("/no-existe"), HttpStatus.UNAUTHORIZED);
        problem(anonymous.get().uri("/v3/api-docs"), HttpStatus.UNAUTHORIZED);
        problem(anonymous.get().uri("/actuator/metrics"), HttpStatus.UNAUTHORIZED);
    }

    @Test
    void unTokenVencidoOAjenoNoSeAtiende() {
        String expired = "Bearer " + ISSUER.token("ana", Duration.ofMinutes(-10), Roles.SISTEMA);
        problem(withToken(expired).get().uri("/cosas"), HttpStatus.UNAUTHORIZED);
        problem(withToken("Bearer nada").get().uri("/cosas"), HttpStatus.UNAUTHORIZED);
        try (TokenIssuer other = TokenIssuer.start()) {
            problem(withToken(other.bearer("ana", Roles.SISTEMA)).get().uri("/cosas"), HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void elRolDecideQuePuedeHacerse() {
        problem(client.get().uri("/solo-supervisor"), HttpStatus.FORBIDDEN)
                .jsonPath("$.detail")
                .isEqualTo("Su rol no permite esta operación");
        for (String role : new String[] {Roles.SUPERVISOR_CO, Roles.SISTEMA}) {
            withToken(ISSUER.bearer("eva", role))
                    .get()
                    .uri("/solo-supervisor")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
    }

    @Test
    void elTokenDiceDeQueCentroEsQuienPideEnElCampoQueSeConfigure() {
        assertThat(centros(Map.of("lugar_de_trabajo", "NORTE"), "/centros")).isEqualTo("[\"NORTE\"]");
        assertThat(centros(Map.of("lugar_de_trabajo", List.of("SUR", "NORTE")), "/centros"))
                .isEqualTo("[\"NORTE\",\"SUR\"]");
        assertThat(centros(Map.of("lugar_de_trabajo", "NORTE"), "/centros?centro=SUR"))
                .isEqualTo("[\"SUR\"]");
        for (Map<String, ?> sinCentro : List.<Map<String, ?>>of(
                Map.of(), Map.of("centro", "NORTE"), Map.of("lugar_de_trabajo", ""), Map.of("lugar_de_trabajo", 7))) {
            assertThat(centros(sinCentro, "/centros")).as("%s", sinCentro).isEqualTo("[]");
        }
        problem(client.get().uri("/centros?centro=el+norte"), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[0].campo")
                .isEqualTo("centro");
    }

    private String centros(Map<String, ?> claims, String uri) {
        return withToken(ISSUER.bearer("eva", claims, Roles.SUPERVISOR_CO))
                .get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    @Test
    void quienLlamaLoHaceEnElRolDeLaOperacion() {
        withToken(ISSUER.bearer("c-17", Roles.TECNICO, Roles.OPERADOR_CO, Roles.SUPERVISOR_CO))
                .get()
                .uri("/quien")
                .exchange()
                .expectBody()
                .json("{\"role\": \"SUPERVISOR_CO\", \"code\": \"c-17\"}");
        problem(client.get().uri("/quien"), HttpStatus.FORBIDDEN);
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectBody()
                .jsonPath("$.paths['/quien'].get.parameters")
                .doesNotExist();
    }

    @Test
    void unTokenNombraAQuienLlamaPorUnCodigo() {
        for (String code : new String[] {"ana", "c-17", "oidc|4f2a:9", "ana.rojas_2"}) {
            withToken(ISSUER.bearer(code, Roles.SISTEMA))
                    .get()
                    .uri("/cosas")
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        for (String name : new String[] {"Ana Rojas", "ana@comteco.example"}) {
            problem(withToken(ISSUER.bearer(name, Roles.SISTEMA)).get().uri("/cosas"), HttpStatus.UNAUTHORIZED);
        }
    }

    @Test
    void elPuertoDeGestionEstaAbiertoYSoloEl() {
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build();
        for (String path : new String[] {
            "/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness", "/actuator/prometheus"
        }) {
            management.get().uri(path).exchange().expectStatus().isOk();
        }
        problem(management.get().uri("/actuator/env"), HttpStatus.NOT_FOUND);
        problem(management.get().uri("/cosas"), HttpStatus.NOT_FOUND);
    }

    @Test
    void loQueNoExisteSeDiceComoProblema() {
        problem(client.get().uri("/no-existe"), HttpStatus.NOT_FOUND);
        problem(client.delete().uri("/cosas"), HttpStatus.METHOD_NOT_ALLOWED);
        client.delete().uri("/cosas").exchange().expectHeader().exists(HttpHeaders.ALLOW);
        problem(
                client.post().uri("/cosas").contentType(MediaType.TEXT_PLAIN).bodyValue("hola"),
                HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        problem(client.get().uri("/cosas").accept(MediaType.IMAGE_PNG), HttpStatus.NOT_ACCEPTABLE);
    }

    @Test
    void elJsonMalFormadoSeSenala() {
        problem(post("{\"nombre\": \"a\",\n \"cantidad\": }"), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[0].mensaje")
                .value(String.class, mensaje -> assertThat(mensaje).startsWith("JSON mal formado en la línea 2"));
        problem(post("{\"nombre\": \"a\", \"cantidad\": \"muchas\"}"), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[0].campo")
                .isEqualTo("cantidad")
                .jsonPath("$.errores[0].mensaje")
                .isEqualTo("Debe ser un número");
        problem(post("{\"duenio\": {\"apodo\": \"x\"}}"), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[0].campo")
                .isEqualTo("duenio.apodo")
                .jsonPath("$.errores[0].mensaje")
                .isEqualTo("No se conoce este campo");
        problem(post("{\"nombre\": \"a\", \"nombre\": \"b\"}"), HttpStatus.BAD_REQUEST);
        problem(post("[]"), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[0].campo")
                .isEqualTo("cuerpo");
        problem(client.post().uri("/cosas").contentType(MediaType.APPLICATION_JSON), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[0].campo")
                .isEqualTo("cuerpo");
    }

    @Test
    void cadaCampoIncorrectoSeNombra() {
        problem(post("{}"), HttpStatus.BAD_REQUEST)
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("nombre", "cantidad"));
    }

    @Test
    void unConflictoLlevaSusPropiedades() {
        problem(client.get().uri("/conflicto"), HttpStatus.CONFLICT)
                .jsonPath("$.detail")
                .isEqualTo("La orden está CERRADA")
                .jsonPath("$.permitidas[0]")
                .isEqualTo("ninguna")
                .jsonPath("$.instance")
                .isEqualTo("/conflicto");
    }

    @Test
    void unErrorInesperadoNoMuestraNadaDeAdentro(CapturedOutput output) {
        problem(client.get().uri("/roto").header(CorrelationId.HEADER, "caso-77"), HttpStatus.INTERNAL_SERVER_ERROR)
                .jsonPath("$.correlacion")
                .isEqualTo("caso-77")
                .consumeWith(body -> assertThat(new String(body.getResponseBodyContent(), StandardCharsets.UTF_8))
                        .doesNotContain("secreto")
                        .doesNotContain("IllegalState"));
        assertThat(output.getOut())
                .as("the log names the id and the cause, as one JSON object a line")
                .containsPattern(Pattern.compile("(?m)^\\{.*\"correlationId\":\"caso-77\".*secreto de adentro.*}$"));
    }

    @Test
    void elIdentificadorDeCorrelacionSigueALaPeticion() {
        client.get()
                .uri("/correlacion")
                .header(CorrelationId.HEADER, "abc-1.2_3")
                .exchange()
                .expectHeader()
                .valueEquals(CorrelationId.HEADER, "abc-1.2_3")
                .expectBody()
                .json("[\"abc-1.2_3\",\"abc-1.2_3\"]");
        client.get()
                .uri("/correlacion")
                .header(CorrelationId.HEADER, "no vale: {}")
                .exchange()
                .expectHeader()
                .valueMatches(CorrelationId.HEADER, "[0-9a-f-]{36}");
    }

    @Test
    void lasListasSeRecorrenPorCursor() {
        String next = page("/cosas?limite=3", "[{\"numero\":1},{\"numero\":2},{\"numero\":3}]");
        assertThat(next).isNotNull();
        assertThat(page("/cosas?limite=3&cursor=" + next, "[{\"numero\":4},{\"numero\":5}]"))
                .as("the last page has no next one")
                .isNull();
        for (String wrong : new String[] {"limite=0", "limite=201", "limite=tres"}) {
            problem(client.get().uri("/cosas?" + wrong), HttpStatus.BAD_REQUEST)
                    .jsonPath("$.errores[0].campo")
                    .isEqualTo("limite");
        }
        for (String wrong : new String[] {"***", Cursor.of("x").encode(), "_w"}) {
            problem(client.get().uri("/cosas?cursor=" + wrong), HttpStatus.BAD_REQUEST)
                    .jsonPath("$.errores[0].campo")
                    .isEqualTo("cursor");
        }
    }

    private String page(String uri, String elementos) {
        String[] next = new String[1];
        client.get()
                .uri(uri)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"elementos\":" + elementos + "}")
                .consumeWith(body -> next[0] = JsonPath.parse(
                                new String(body.getResponseBodyContent(), StandardCharsets.UTF_8),
                                Configuration.defaultConfiguration().addOptions(Option.DEFAULT_PATH_LEAF_TO_NULL))
                        .read("$.siguiente"));
        return next[0];
    }

    @Test
    void laInterfazSeDescribeASiMisma() {
        client.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.info.title")
                .isEqualTo("servicio-de-prueba")
                .jsonPath("$.paths['/cosas'].post")
                .exists()
                .jsonPath("$.components.securitySchemes.token.scheme")
                .isEqualTo("bearer");
    }
}
