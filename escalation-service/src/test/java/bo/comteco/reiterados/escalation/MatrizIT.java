package bo.comteco.reiterados.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.RANDOM_PORT;

import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.escalation.application.Matrices;
import bo.comteco.reiterados.escalation.domain.CalendarioHabil;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.PoliticaDeEscalamiento;
import bo.comteco.reiterados.escalation.store.MatrizRepository;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Another matrix put in force without a build and without a restart, with a group and a database of its own. */
@SpringBootTest(
        webEnvironment = RANDOM_PORT,
        properties = {
            "spring.application.name=escalation-matriz",
            "delivery.database=escalation_matriz",
            "escalation.matriz-se-lee-cada=50ms"
        })
@WithRealServers
class MatrizIT {
    private static final Duration ANTICIPACION = Duration.ofMinutes(1);

    private final EventsOnKafka kafka = new EventsOnKafka("escalamientos.v1");

    @Autowired
    private MovableClock clock;

    @Autowired
    private MatrizDePriorizacion inicial;

    @Autowired
    private CalendarioHabil calendario;

    @Autowired
    private MatrizRepository repository;

    @LocalServerPort
    private int port;

    @AfterEach
    void cerrar() {
        kafka.close();
    }

    @Test
    void otraMatrizRigeSinReiniciarYCadaOrdenConservaLaQueLaClasifico() {
        Instant registro = clock.instant();
        OrdenPublicada antigua = television(registro);
        publicar(antigua);
        assertThat(clasificada(antigua, "REGISTRO").estado().versionDeMatriz()).isEqualTo("1");
        MovableClock maquina = new MovableClock(Instant.parse("2026-01-01T00:00:00Z"));
        Matrices otraInstancia = new Matrices(
                inicial,
                PoliticaDeEscalamiento.DEL_PROCEDIMIENTO,
                calendario,
                repository,
                clock,
                new MachineTime(maquina),
                ANTICIPACION);
        otraInstancia.alDia().block();

        Instant desde = registro.plus(ANTICIPACION);
        poner(Roles.JEFE_SERVICIO_AL_CLIENTE, matriz("2", 10))
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.enVigorDesde")
                .isEqualTo(desde.toString())
                .jsonPath("$.puestaPor")
                .isEqualTo("ana")
                .jsonPath("$.enVigor")
                .isEqualTo(false);
        poner(Roles.JEFE_SOPORTE_AL_CLIENTE, matriz("2", 10)).expectStatus().isOk();
        poner(Roles.JEFE_SOPORTE_AL_CLIENTE, matriz("2", 11)).expectStatus().isEqualTo(409);
        poner(Roles.JEFE_SOPORTE_AL_CLIENTE, matriz("1", 11)).expectStatus().isEqualTo(409);

        // Another instance that hears of it late has heard of it before it can decide under it.
        maquina.advance(ANTICIPACION.dividedBy(2));
        otraInstancia.alDia().block();
        assertThat(otraInstancia.versiones().posteriores()).isEmpty();
        maquina.advance(Duration.ofMillis(1));
        otraInstancia.alDia().block();
        assertThat(otraInstancia.versiones().enVigor(desde).version()).isEqualTo("2");
        assertThat(otraInstancia.versiones().enVigor(registro).version()).isEqualTo("1");

        clock.moveTo(registro.plus(Duration.ofHours(1)));
        OrdenPublicada tardia = television(registro.plusSeconds(30));
        OrdenPublicada nueva = television(registro.plus(Duration.ofMinutes(30)));
        publicar(tardia);
        publicar(nueva);
        assertThat(clasificada(tardia, "REGISTRO").estado().versionDeMatriz()).isEqualTo("1");
        assertThat(clasificada(nueva, "REGISTRO").estado().versionDeMatriz()).isEqualTo("2");

        // No version knew this age when the order was classified first.
        clock.moveTo(registro.plus(Duration.ofHours(11)));
        OrdenClasificada porEdad = clasificada(antigua, "EDAD");
        assertThat(porEdad.estado().versionDeMatriz()).isEqualTo("2");
        assertThat(porEdad.estado().clasificadaEn()).isEqualTo(registro.plus(Duration.ofHours(10)));
        get("/escalamientos/" + antigua.id())
                .jsonPath("$.evaluacion.versionDeMatriz")
                .isEqualTo("2")
                .jsonPath("$.evaluacion.porque")
                .isEqualTo("«television-vieja» es la única regla que corresponde, de 1.");
        get("/matriz-priorizacion").jsonPath("$.version").isEqualTo("2");
        get("/matriz-priorizacion/versiones")
                .jsonPath("$[*].version")
                .isEqualTo(List.of("1", "2"))
                .jsonPath("$[1].enVigor")
                .isEqualTo(true);
        get("/matriz-priorizacion/versiones/1").jsonPath("$.filas.length()").isEqualTo(4);
    }

    @Test
    void unaMatrizEquivocadaNombraCadaCampoYNadaCambia() {
        Map<String, Object> mala = new HashMap<>(matriz("mala", 10));
        mala.put("color", "rojo");
        mala.put("filas", List.of(Map.of("vulnerabilidad", "URGENTE", "plazoHoras", 5, "reglas", List.of("x"))));
        poner(Roles.JEFE_SOPORTE_AL_CLIENTE, mala)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[*].campo")
                .isEqualTo(List.of("color", "filas[0].vulnerabilidad", "filas[0].reglas[0]"));

        Map<String, Object> pronta = new HashMap<>(matriz("pronta", 10));
        pronta.put("enVigorDesde", clock.instant().plusSeconds(59).toString());
        poner(Roles.JEFE_SOPORTE_AL_CLIENTE, pronta)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[0].campo")
                .isEqualTo("enVigorDesde");
        pronta.put("enVigorDesde", "mañana");
        poner(Roles.JEFE_SOPORTE_AL_CLIENTE, pronta).expectStatus().isBadRequest();
        poner(Roles.SUPERVISOR_CO, matriz("otra", 10)).expectStatus().isForbidden();
        client().get()
                .uri("/matriz-priorizacion/versiones/otra")
                .header("Authorization", RealServers.get().issuer().bearer("ana", Roles.OPERADOR_CO))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private static Map<String, Object> matriz(String version, int edad) {
        return Map.of(
                "version",
                version,
                "fueraDeMatrizHoras",
                72,
                "filas",
                List.of(Map.of(
                        "vulnerabilidad",
                        "ALTA",
                        "plazoHoras",
                        24,
                        "reglas",
                        List.of(Map.of(
                                "id",
                                "television-vieja",
                                "enunciado",
                                "TELEVISION vieja",
                                "servicios",
                                List.of("TELEVISION"),
                                "edadMinimaHoras",
                                edad)))));
    }

    private static OrdenPublicada television(Instant registradaEn) {
        return new OrdenPublicada("TELEVISION", registradaEn);
    }

    private void publicar(OrdenPublicada orden) {
        kafka.publish(
                new OrdenRegistrada("R-" + UUID.randomUUID(), "PRIMER_REPORTE", null, orden.registrada()),
                clock.instant());
    }

    /** Of this service: others of this JVM, with their own matrix, follow the order too. */
    private OrdenClasificada clasificada(OrdenPublicada orden, String causa) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !clasificadas(orden, causa).isEmpty());
        return clasificadas(orden, causa).getFirst();
    }

    private List<OrdenClasificada> clasificadas(OrdenPublicada orden, String causa) {
        return kafka.events().stream()
                .filter(leido -> "/escalation-matriz".equals(leido.headers().get("ce_source")))
                .map(EventsOnKafka.Read::event)
                .filter(OrdenClasificada.class::isInstance)
                .map(OrdenClasificada.class::cast)
                .filter(evento ->
                        evento.fuente().equals(orden.id()) && evento.causa().equals(causa))
                .toList();
    }

    private WebTestClient.ResponseSpec poner(String rol, Map<String, Object> matriz) {
        return client().post()
                .uri("/matriz-priorizacion/versiones")
                .header("Authorization", RealServers.get().issuer().bearer("ana", rol))
                .bodyValue(matriz)
                .exchange();
    }

    private WebTestClient.BodyContentSpec get(String uri) {
        return client().get()
                .uri(uri)
                .header("Authorization", RealServers.get().issuer().bearer("ana", Roles.OPERADOR_CO))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient client() {
        return WebTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }
}
