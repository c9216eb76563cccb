package bo.comteco.reiterados.edge;

import bo.comteco.reiterados.localservers.TokenIssuer;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

@SpringBootTest(classes = EdgeTestService.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class IssuerAwayTest {

    private static final String TOKEN;
    private static final String GONE;

    static {
        try (TokenIssuer issuer = TokenIssuer.start()) {
            TOKEN = issuer.bearer("ana", Roles.SISTEMA);
            GONE = issuer.issuer();
        }
    }

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry registry) {
        registry.add("TOKEN_ISSUER", () -> GONE);
    }

    @Test
    void sinEmisorElServicioArrancaYLoDiceEnCadaPeticion() {
        WebTestClient client = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .build();
        client.get()
                .uri("/cosas")
                .header(HttpHeaders.AUTHORIZATION, TOKEN)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("El emisor de tokens no responde");
        client.get().uri("/actuator/health").exchange().expectStatus().isOk();
        client.get().uri("/actuator/prometheus").exchange().expectStatus().isUnauthorized();
    }
}
