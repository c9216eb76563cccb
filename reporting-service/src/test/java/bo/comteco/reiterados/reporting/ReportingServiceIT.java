package bo.comteco.reiterados.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.EstadoDeIndicador;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.IndicadorCerrado;
import bo.comteco.reiterados.contracts.IndicadorRecalculado;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.testkit.rest.BadRequestsSuite;
import bo.comteco.reiterados.testkit.rest.RolesSuite;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** The whole service with a real Kafka and a real MongoDB: events go in, the indicator comes out. Each test has its month. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "delivery.refresh-metrics-every=100ms")
@WithRealServers
class ReportingServiceIT implements BadRequestsSuite, RolesSuite {

    private static final Duration PACIENCIA = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Autowired
    private MovableClock clock;

    private EventsOnKafka kafka;

    record Vista(
            String mes,
            long recibidos,
            long solucionados,
            String porcentaje,
            String calificacion,
            long verificados,
            long enPlazo,
            Instant calculadoEn) {}

    /** A database of its own, empty at the start also on a server that outlives the tests: each test counts a whole month. */
    @DynamicPropertySource
    static void baseVacia(DynamicPropertyRegistry properties) {
        try (MongoClient client = MongoClients.create(RealServers.get().mongo().uri())) {
            Mono.from(client.getDatabase("reporting_it").drop()).block();
        }
        properties.add("delivery.database", () -> "reporting_it");
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public Set<String> roles() {
        return Roles.TODOS;
    }

    @BeforeEach
    void abrir() {
        kafka = new EventsOnKafka("indicadores.v1");
    }

    @AfterEach
    void cerrar() {
        kafka.close();
    }

    @Test
    void los_eventos_entran_y_el_indicador_sale() {
        Instant enMarzo = Instant.parse("2016-03-10T12:00:00Z");
        Eventos solucionado = new Eventos("C-IT-1", enMarzo);
        Eventos abierto = new Eventos("C-IT-2", enMarzo);
        publicar(List.of(
                solucionado.registrada(),
                solucionado.clasificada(1, enMarzo.plusSeconds(3600)),
                solucionado.reiterada(2),
                abierto.registrada(),
                abierto.reiterada(2),
                solucionado.cerradaConSolucion(1, 3, enMarzo.plusSeconds(1800)),
                solucionado.controlAprobado(1, enMarzo.plusSeconds(90_000))));

        esperar("2016-03", new Vista("2016-03", 2, 1, "50", "OBSERVADO", 1, 1, clock.instant()));

        IndicadorRecalculado dicho = kafka.await(
                IndicadorRecalculado.class,
                evento -> evento.estado().mes().equals("2016-03")
                        && evento.estado().verificados() == 1
                        && evento.estado().recibidos() == 2);
        assertThat(dicho.estado())
                .isEqualTo(new EstadoDeIndicador("2016-03", dicho.estado().secuencia(), 2, 1, 1, 1, "OBSERVADO", null));
        assertThat(metrica("recibidos")).isEqualTo(2.0);
        assertThat(metrica("en_plazo")).isEqualTo(1.0);
        assertThat(texto(managementPort, "/actuator/prometheus").lines())
                .anyMatch(linea -> linea.startsWith("reiterados_indicador_desglose{")
                        && linea.contains("cifra=\"solucionados\"")
                        && linea.contains("por=\"vulnerabilidad\"")
                        && linea.contains("valor=\"MODERADA\"")
                        && linea.endsWith(" 1.0"));
    }

    @Test
    void desordenados_y_repetidos_los_eventos_dan_lo_mismo() {
        long semilla = System.nanoTime();
        System.out.println("semilla = " + semilla);
        Instant enMayo = Instant.parse("2016-05-10T12:00:00Z");
        Eventos danio = new Eventos("C-IT-3", enMayo);
        List<Evento> historia = List.of(
                danio.registrada(),
                danio.clasificada(1, enMayo.plusSeconds(3600)),
                danio.reiterada(2),
                danio.cerradaConSolucion(1, 3, enMayo.plusSeconds(1800)),
                danio.controlReprobado(1, enMayo.plusSeconds(90_000)),
                danio.reabierta(2, danio.orden(1) + ".LINEA"),
                danio.clasificada(2, enMayo.plusSeconds(180_000)),
                danio.cerradaConSolucion(2, 4, enMayo.plusSeconds(100_000)),
                danio.controlAprobado(2, enMayo.plusSeconds(190_000)));
        List<Evento> entrega = new ArrayList<>(historia);
        entrega.addAll(historia);
        Collections.shuffle(entrega, new Random(semilla));

        publicar(entrega);
        esperarQuietud();

        assertThat(indicador("2016-05"))
                .as("semilla %d", semilla)
                .isEqualTo(new Vista("2016-05", 1, 1, "100", "ACEPTADO", 1, 1, clock.instant()));
        List<EstadoDeIndicador> dichos = dichos("2016-05");
        assertThat(dichos.getLast().solucionados()).isEqualTo(1);
        assertThat(dichos.getLast().secuencia()).isEqualTo(dichos.size());
        for (int i = 1; i < dichos.size(); i++) {
            assertThat(cifras(dichos.get(i))).as("una cifra se dice una vez").isNotEqualTo(cifras(dichos.get(i - 1)));
        }
    }

    @Test
    void el_control_reprobado_quita_lo_solucionado_y_el_caso_sigue_en_su_mes() {
        Instant finDeJunio = Instant.parse("2016-07-01T03:30:00Z");
        Eventos danio = new Eventos("C-IT-4", finDeJunio);
        publicar(List.of(
                danio.registrada(), danio.reiterada(2), danio.cerradaConSolucion(1, 3, finDeJunio.plusSeconds(1800))));
        esperar("2016-06", new Vista("2016-06", 1, 1, "100", "ACEPTADO", 0, 0, clock.instant()));

        publicar(List.of(
                danio.controlReprobado(1, finDeJunio.plusSeconds(90_000)),
                danio.reabierta(2, danio.orden(1) + ".LINEA")));

        esperar("2016-06", new Vista("2016-06", 1, 0, "0", "OBSERVADO", 0, 0, clock.instant()));
        assertThat(indicador("2016-07")).isEqualTo(sinDatos("2016-07"));
    }

    @Test
    void la_cifra_se_explica_por_sus_desgloses_y_por_sus_casos() {
        Instant enSeptiembre = Instant.parse("2016-09-10T12:00:00Z");
        Eventos solucionado = new Eventos("C-IT-6", enSeptiembre);
        Eventos refutado = new Eventos("C-IT-7", enSeptiembre.plusSeconds(60));
        Eventos abierto = new Eventos("C-IT-8", enSeptiembre.plusSeconds(120));
        publicar(List.of(
                solucionado.registrada(),
                solucionado.reiterada(2),
                solucionado.clasificada(1, enSeptiembre.plusSeconds(3600)),
                solucionado.cerradaConSolucion(1, 3, enSeptiembre.plusSeconds(1800)),
                refutado.registrada(),
                refutado.reiterada(2),
                refutado.cerradaConSolucion(1, 3, enSeptiembre.plusSeconds(1800)),
                refutado.controlReprobado(1, enSeptiembre.plusSeconds(90_000)),
                abierto.registrada(),
                abierto.reiterada(2)));
        esperar("2016-09", new Vista("2016-09", 3, 1, "33.333333333333", "OBSERVADO", 0, 1, clock.instant()));
        ver("/indicadores/2016-09/controles")
                .jsonPath("$.aprobados")
                .isEqualTo(0)
                .jsonPath("$.reprobados")
                .isEqualTo(1)
                .jsonPath("$.solucionadosPorVisita")
                .isEqualTo(0)
                .jsonPath("$.sinMedicion")
                .isEqualTo(0);

        ver("/indicadores/2016-09")
                .jsonPath("$.desglose.servicio[0].valor")
                .isEqualTo("INTERNET")
                .jsonPath("$.desglose.servicio[0].recibidos")
                .isEqualTo(3)
                .jsonPath("$.desglose.vulnerabilidad[?(@.valor=='MODERADA')].solucionados")
                .isEqualTo(1)
                .jsonPath("$.desglose.vulnerabilidad[?(@.valor=='SIN_CLASIFICAR')].recibidos")
                .isEqualTo(2)
                .jsonPath("$.cierre")
                .isEqualTo(null);
        ver("/indicadores/2016-09?hasta=2016-09-10T12:30:00Z")
                .jsonPath("$.solucionados")
                .isEqualTo(2);
        ver("/indicadores/2016-09?hasta=2016-09-10T12:00:59.999Z")
                .jsonPath("$.recibidos")
                .isEqualTo(1);
        List<String> vistos = new ArrayList<>();
        String siguiente = "/indicadores/2016-09/casos?limite=2";
        for (int pagina = 1; pagina <= 2; pagina++) {
            JsonNode leida = Objects.requireNonNull(pedirCamino(siguiente, Roles.SUPERVISOR_CO)
                    .expectStatus()
                    .isOk()
                    .expectBody(JsonNode.class)
                    .returnResult()
                    .getResponseBody());
            leida.path("elementos")
                    .forEach(caso -> vistos.add(caso.path("contrato").asString() + " "
                            + caso.path("situacion").asString()));
            siguiente = "/indicadores/2016-09/casos?limite=2&cursor="
                    + leida.path("siguiente").asString("");
            assertThat(leida.has("siguiente")).isEqualTo(pagina == 1);
        }
        assertThat(vistos).containsExactly("C-IT-6 SOLUCIONADO", "C-IT-7 REFUTADO", "C-IT-8 ABIERTO");
        String csv = new String(
                fichero("/indicadores/2016-09?formato=csv", "text/csv;charset=UTF-8"), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(4).anyMatch(fila -> fila.contains("C-IT-7") && fila.contains("Refutado"));
        assertThat(fichero("/indicadores/2016-09?formato=pdf&hasta=2016-09-10T12:30:00Z", "application/pdf"))
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(fichero(
                        "/indicadores/2016-09?formato=xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        ver("/indicadores/2016-09/casos?situacion=ABIERTO")
                .jsonPath("$.elementos.length()")
                .isEqualTo(1);
    }

    @Test
    void al_lado_de_la_cifra_estan_reiteracion_reparacion_plazos_y_escalamientos() {
        Instant enNoviembre = Instant.parse("2015-11-10T12:00:00Z");
        Eventos solucionado = new Eventos("C-IT-20", enNoviembre);
        Eventos abierto = new Eventos("C-IT-21", enNoviembre);
        Instant vence = enNoviembre.plusSeconds(4 * 3600);
        Instant subio = enNoviembre.plusSeconds(2 * 3600);
        List<Evento> historia = List.of(
                solucionado.registrada(),
                solucionado.clasificada(1, vence),
                solucionado.reiterada(2),
                solucionado.cerradaConSolucion(1, 3, enNoviembre.plusSeconds(90 * 60)),
                abierto.registrada(),
                abierto.clasificada(1, vence),
                abierto.escalada(1, 1, vence, subio),
                abierto.escalada(1, 2, vence, enNoviembre.plusSeconds(3 * 3600)));
        List<Evento> entrega = new ArrayList<>(historia);
        entrega.addAll(historia);
        Collections.shuffle(entrega, new Random(5));
        publicar(entrega);
        esperarQuietud();

        ver("/indicadores/2015-11/entorno").json("""
                        {
                          "mes": "2015-11",
                          "reiteracion": {"danos": 2, "reiterados": 1, "porcentaje": 50},
                          "reparacion": {
                            "ordenes": 1, "horasEnTotal": 1.50, "horasDeMedia": 1.50,
                            "horasHastaElCierreEnTotal": 1.50, "horasHastaElCierreDeMedia": 1.50
                          },
                          "plazos": {
                            "cumplidos": 1, "incumplidos": 1, "pendientes": 0, "porcentaje": 50,
                            "vulnerabilidad": [
                              {"valor": "MUY_ALTA", "cumplidos": 0, "incumplidos": 0, "pendientes": 0, "porcentaje": null},
                              {"valor": "ALTA", "cumplidos": 0, "incumplidos": 0, "pendientes": 0, "porcentaje": null},
                              {"valor": "MODERADA", "cumplidos": 1, "incumplidos": 1, "pendientes": 0, "porcentaje": 50},
                              {"valor": "CONTROLABLE", "cumplidos": 0, "incumplidos": 0, "pendientes": 0, "porcentaje": null},
                              {"valor": "FUERA_DE_MATRIZ", "cumplidos": 0, "incumplidos": 0, "pendientes": 0, "porcentaje": null}
                            ]
                          },
                          "escalamientos": [
                            {"nivel": "SUPERVISOR_CO", "ordenes": 1},
                            {"nivel": "DIV_REDES", "ordenes": 1},
                            {"nivel": "JEFE_DEPTO_CO", "ordenes": 0},
                            {"nivel": "ADMINISTRADOR_CO", "ordenes": 0}
                          ]
                        }
                        """);
        ver("/indicadores/2015-11/entorno?hasta=" + subio)
                .jsonPath("$.hasta")
                .isEqualTo(subio.toString())
                .jsonPath("$.plazos.cumplidos")
                .isEqualTo(1)
                .jsonPath("$.plazos.incumplidos")
                .isEqualTo(0)
                .jsonPath("$.plazos.pendientes")
                .isEqualTo(1)
                .jsonPath("$.escalamientos[0].ordenes")
                .isEqualTo(1)
                .jsonPath("$.escalamientos[1].ordenes")
                .isEqualTo(0);
        ver("/indicadores/2015-12/entorno")
                .jsonPath("$.reiteracion.porcentaje")
                .isEqualTo(null)
                .jsonPath("$.reparacion.horasDeMedia")
                .isEqualTo(null)
                .jsonPath("$.plazos.porcentaje")
                .isEqualTo(null);
    }

    @Test
    void el_entorno_de_un_mes_cerrado_es_el_de_su_cierre_y_nunca_es_posterior_a_ahora() {
        Instant enSeptiembre = Instant.parse("2015-09-10T12:00:00Z");
        Eventos danio = new Eventos("C-IT-22", enSeptiembre);
        publicar(List.of(
                danio.registrada(),
                danio.clasificada(1, enSeptiembre.plusSeconds(3600)),
                danio.cerradaConSolucion(1, 2, enSeptiembre.plusSeconds(1800))));
        esperarQuietud();
        cerrar("2015-09", Roles.JEFE_SOPORTE_AL_CLIENTE).expectStatus().isCreated();
        Instant cerrado = clock.instant();
        clock.advance(Duration.ofMinutes(2));

        publicar(List.of(danio.controlReprobado(1, cerrado.plusSeconds(60))));
        esperarQuietud();

        ver("/indicadores/2015-09/entorno")
                .jsonPath("$.hasta")
                .isEqualTo(cerrado.toString())
                .jsonPath("$.plazos.cumplidos")
                .isEqualTo(1)
                .jsonPath("$.reparacion.ordenes")
                .isEqualTo(1);
        ver("/indicadores/2015-09/entorno?hasta=2999-01-01T00:00:00Z")
                .jsonPath("$.hasta")
                .isEqualTo(clock.instant().toString())
                .jsonPath("$.plazos.incumplidos")
                .isEqualTo(1)
                .jsonPath("$.reparacion.ordenes")
                .isEqualTo(0);
    }

    @Test
    void los_meses_se_piden_de_uno_a_otro() {
        ver("/indicadores?desde=2030-11&hasta=2031-02")
                .jsonPath("$.meses.length()")
                .isEqualTo(4)
                .jsonPath("$.meses[0].mes")
                .isEqualTo("2030-11")
                .jsonPath("$.meses[3].mes")
                .isEqualTo("2031-02")
                .jsonPath("$.meses[3].calificacion")
                .isEqualTo("SIN_DATOS");
    }

    @Test
    void el_mes_cerrado_guarda_su_cifra_y_lo_que_cambia_despues_es_correccion() {
        Instant enOctubre = Instant.parse("2015-10-10T12:00:00Z");
        Eventos danio = new Eventos("C-IT-9", enOctubre);
        publicar(List.of(
                danio.registrada(), danio.reiterada(2), danio.cerradaConSolucion(1, 3, enOctubre.plusSeconds(1800))));
        esperar("2015-10", new Vista("2015-10", 1, 1, "100", "ACEPTADO", 0, 0, clock.instant()));

        cerrar("2015-10", Roles.SUPERVISOR_CO).expectStatus().isForbidden();
        cerrar("2015-10", Roles.JEFE_SOPORTE_AL_CLIENTE).expectStatus().isCreated();
        cerrar("2015-10", Roles.JEFE_SERVICIO_AL_CLIENTE)
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.cerradoPor")
                .isEqualTo("ana")
                .jsonPath("$.cifras.solucionados")
                .isEqualTo(1);
        IndicadorCerrado dicho = kafka.await(
                IndicadorCerrado.class, evento -> evento.estado().mes().equals("2015-10"));
        assertThat(Objects.requireNonNull(dicho.estado().cierre()).solucionados())
                .isEqualTo(1);

        publicar(List.of(danio.controlReprobado(1, enOctubre.plusSeconds(90_000))));
        Awaitility.await()
                .atMost(PACIENCIA)
                .untilAsserted(() -> ver("/indicadores/2015-10")
                        .jsonPath("$.solucionados")
                        .isEqualTo(1)
                        .jsonPath("$.calificacion")
                        .isEqualTo("ACEPTADO")
                        .jsonPath("$.cierre.cerradoPor")
                        .isEqualTo("ana")
                        .jsonPath("$.correccion.solucionados")
                        .isEqualTo(0)
                        .jsonPath("$.correccion.calificacion")
                        .isEqualTo("OBSERVADO"));
        cerrar("2015-10", Roles.JEFE_SOPORTE_AL_CLIENTE)
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody()
                .jsonPath("$.cierre.cifras.solucionados")
                .isEqualTo(1)
                .jsonPath("$.correccion.solucionados")
                .isEqualTo(0);
    }

    @Test
    void el_mes_que_no_ha_terminado_no_se_cierra() {
        cerrar("2031-12", Roles.JEFE_SOPORTE_AL_CLIENTE)
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.cerrableDesde")
                .isEqualTo("2032-01-01T04:00:00Z");
    }

    @Test
    void lo_que_no_se_puede_leer_va_aparte_y_lo_demas_sigue() {
        Instant enAgosto = Instant.parse("2016-08-10T12:00:00Z");
        Eventos danio = new Eventos("C-IT-5", enAgosto);
        ProducerRecord<String, byte[]> roto =
                new ProducerRecord<>("ordenes.v1", "C-IT-5", "{\"estado\":{}}".getBytes(StandardCharsets.UTF_8));
        List.of(
                        List.of("ce_type", "OrdenCerrada"),
                        List.of("ce_dataversion", "1"),
                        List.of("ce_id", "roto#1"),
                        List.of("ce_subject", "roto"),
                        List.of("ce_secuencia", "1"),
                        List.of("ce_time", "2016-08-10T12:00:00Z"))
                .forEach(header ->
                        roto.headers().add(header.getFirst(), header.getLast().getBytes(StandardCharsets.UTF_8)));

        kafka.send(roto);
        publicar(List.of(danio.registrada(), danio.reiterada(2)));

        esperar("2016-08", new Vista("2016-08", 1, 0, "0", "OBSERVADO", 0, 0, clock.instant()));
        try (EventsOnKafka apartados = new EventsOnKafka("ordenes.v1.reporting-service.dlt")) {
            Awaitility.await()
                    .atMost(PACIENCIA)
                    .until(() -> apartados.records().stream()
                            .map(EventsOnKafka::headers)
                            .anyMatch(headers -> "UNREADABLE".equals(headers.get("dlt_reason"))
                                    && "roto#1".equals(headers.get("ce_id"))));
        }
    }

    @Test
    void un_mes_sin_casos_no_tiene_datos() {
        assertThat(indicador("2031-12")).isEqualTo(sinDatos("2031-12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-13", "2016-00", "2016", "marzo", "2016-3", "2016-03-01"})
    void un_mes_mal_escrito_se_nombra(String mes) {
        pedir(mes, Roles.JEFE_SOPORTE_AL_CLIENTE)
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errores[0].campo")
                .isEqualTo("mes");
    }

    @Test
    void el_indicador_es_de_las_jefaturas_y_de_quien_supervisa() {
        List.of(
                        Roles.JEFE_SOPORTE_AL_CLIENTE,
                        Roles.JEFE_SERVICIO_AL_CLIENTE,
                        Roles.SUPERVISORA_CALL_CENTER,
                        Roles.SUPERVISOR_CO,
                        Roles.SUPERVISOR_ADMINISTRACION_CO,
                        Roles.SISTEMA)
                .forEach(rol -> pedir("2031-12", rol).expectStatus().isOk());
        List.of(Roles.TECNICO, Roles.OPERADOR_CALL_CENTER, Roles.DIV_REDES)
                .forEach(rol -> pedir("2031-12", rol).expectStatus().isForbidden());
        web(port).get().uri("/indicadores/2031-12").exchange().expectStatus().isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private void publicar(List<Evento> eventos) {
        eventos.forEach(evento -> kafka.publish(evento, Instant.parse("2016-03-10T12:00:00Z")));
    }

    private void esperar(String mes, Vista espera) {
        Awaitility.await()
                .atMost(PACIENCIA)
                .untilAsserted(() -> assertThat(indicador(mes)).isEqualTo(espera));
    }

    /** Until nothing is under way, twice in a row. */
    private void esperarQuietud() {
        String[] antes = {""};
        Awaitility.await().atMost(PACIENCIA).until(() -> {
            String ahora = texto(managementPort, "/actuator/pendiente");
            boolean quieto = ahora.contains("\"salida\":0")
                    && ahora.contains("\"atraso\":0")
                    && ahora.contains("\"trabajos\":0")
                    && ahora.equals(antes[0]);
            antes[0] = ahora;
            return quieto;
        });
    }

    private double metrica(String cifra) {
        String linea = "reiterados_indicador_casos\\{.*cifra=\"" + cifra + "\".*} (.*)";
        return Awaitility.await()
                .atMost(PACIENCIA)
                .until(
                        () -> texto(managementPort, "/actuator/prometheus")
                                .lines()
                                .filter(una -> una.matches(linea))
                                .mapToDouble(una -> Double.parseDouble(una.replaceFirst(linea, "$1")))
                                .findFirst()
                                .orElse(0),
                        valor -> valor > 0);
    }

    /** Delivery is at least once: the same event may stand there twice. */
    private List<EstadoDeIndicador> dichos(String mes) {
        return kafka
                .all(IndicadorRecalculado.class, evento -> evento.estado().mes().equals(mes))
                .stream()
                .map(IndicadorRecalculado::estado)
                .distinct()
                .toList();
    }

    private static List<Long> cifras(EstadoDeIndicador estado) {
        return List.of(estado.recibidos(), estado.solucionados(), estado.verificados(), estado.enPlazo());
    }

    private static Vista sinDatos(String mes) {
        return new Vista(mes, 0, 0, null, "SIN_DATOS", 0, 0, null);
    }

    private Vista indicador(String mes) {
        return Objects.requireNonNull(pedir(mes, Roles.SISTEMA)
                .expectStatus()
                .isOk()
                .expectBody(Vista.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec pedir(String mes, String rol) {
        return pedirCamino("/indicadores/" + mes, rol);
    }

    private WebTestClient.BodyContentSpec ver(String camino) {
        return pedirCamino(camino, Roles.SISTEMA).expectStatus().isOk().expectBody();
    }

    private byte[] fichero(String camino, String tipo) {
        return Objects.requireNonNull(pedirCamino(camino, Roles.JEFE_SOPORTE_AL_CLIENTE)
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(tipo)
                .expectHeader()
                .valueMatches(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"?indicador-2016-09\\.[a-z]+\"?")
                .expectBody(byte[].class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient.ResponseSpec cerrar(String mes, String rol) {
        return web(port)
                .post()
                .uri("/indicadores/" + mes + "/cierre")
                .header(HttpHeaders.AUTHORIZATION, RealServers.get().issuer().bearer("ana", rol))
                .exchange();
    }

    private WebTestClient.ResponseSpec pedirCamino(String camino, String rol) {
        return web(port)
                .get()
                .uri(camino)
                .header(HttpHeaders.AUTHORIZATION, RealServers.get().issuer().bearer("ana", rol))
                .exchange();
    }

    private String texto(int deEstePuerto, String camino) {
        return Objects.requireNonNull(web(deEstePuerto)
                .get()
                .uri(camino)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static WebTestClient web(int port) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(PACIENCIA)
                .build();
    }
}
