package bo.comteco.reiterados.qualitycontrol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.ControlAprobado;
import bo.comteco.reiterados.contracts.ControlPlanificado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventoDeControl;
import bo.comteco.reiterados.contracts.MaterialPedido;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenCompletada;
import bo.comteco.reiterados.contracts.ReiteracionesRevisadas;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.qualitycontrol.medicion.LineasDePrueba;
import bo.comteco.reiterados.testkit.rest.BadRequestsSuite;
import bo.comteco.reiterados.testkit.rest.RolesSuite;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service with a real broker, a real MongoDB and a measurement system that says what it is told to. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealServers
class ControlDeCalidadIT implements BadRequestsSuite, RolesSuite {

    private static final LineasDePrueba LINEAS = start();
    private static final AtomicInteger CONTRATOS = new AtomicInteger();
    private static final String MALA = LineasDePrueba.BUENA.replace("-19200", "-28400");
    private static final String SIN_APROVISIONAR =
            LineasDePrueba.BUENA.replace("Provisioned\": true", "Provisioned\": false");

    @Autowired
    private MovableClock clock;

    @Autowired
    private DeliveryProperties delivery;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    private final String contrato = "QC-" + CONTRATOS.incrementAndGet();
    private EventsOnKafka kafka;
    private WebTestClient http;

    private static LineasDePrueba start() {
        try {
            return new LineasDePrueba();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("LINE_MEASUREMENT_URL", () -> LINEAS.url().toString());
        registry.add("quality-control.medicion.limite", () -> "2s");
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
    void connect() {
        kafka = new EventsOnKafka(
                Topic.CALIDAD.wireName(), DeadLetters.topic(Topic.ORDENES.wireName(), "quality-control-service"));
        http = como(Roles.OPERADOR_CO);
    }

    @AfterEach
    void disconnect() {
        kafka.close();
    }

    @AfterAll
    static void stop() {
        LINEAS.close();
    }

    private WebTestClient como(String... roles) {
        return como(Map.of(), roles);
    }

    private WebTestClient como(Map<String, ?> claims, String... roles) {
        return WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(20))
                .defaultHeader(
                        HttpHeaders.AUTHORIZATION, RealServers.get().issuer().bearer("ana", claims, roles))
                .build();
    }

    private EstadoDeOrden orden(String servicio, String tecnologia, long secuencia, String tipo) {
        return orden(servicio, tecnologia, secuencia, tipo, null);
    }

    /** With a case it is a repeated damage (D-26); of TELEVISION and INTERNET it is of the centre NORTE, of others none is said. */
    private EstadoDeOrden orden(
            String servicio, String tecnologia, long secuencia, String tipo, @Nullable EstadoDeCaso caso) {
        Instant now = clock.instant();
        return new EstadoDeOrden(
                contrato + "." + servicio + ".F1.1",
                secuencia,
                contrato + "." + servicio + ".F1",
                1,
                contrato,
                servicio,
                "F1",
                null,
                tecnologia,
                "RESIDENCIAL",
                null,
                tipo,
                "CALL_CENTER",
                "CERRADA",
                true,
                true,
                now.minusSeconds(7200),
                now.minusSeconds(7200),
                now.minusSeconds(7200),
                now.minusSeconds(60),
                now,
                null,
                null,
                null,
                null,
                null,
                caso == null ? 1 : caso.reiteraciones() + 1,
                caso == null ? null : caso.recibidoEn(),
                null,
                null,
                List.of(),
                caso,
                List.of(),
                null,
                null,
                List.of("TELEVISION", "INTERNET").contains(servicio) ? "NORTE" : null,
                null,
                null,
                null,
                null);
    }

    /** An order is closed now; gives the id of its control of that class, once it is planned. */
    private String cerrar(String servicio, String tecnologia, String clase) {
        kafka.publish(new OrdenCerrada(orden(servicio, tecnologia, 4, "REPARACION")), clock.instant());
        String id = contrato + "." + servicio + ".F1.1." + clase;
        kafka.await(ControlPlanificado.class, de(id));
        return id;
    }

    private static Predicate<EventoDeControl> de(String controlId) {
        return evento -> evento.estado().controlId().equals(controlId);
    }

    /** What the control has told, each event once: delivery is at least once, a second one is equal to the first. */
    private List<EventoDeControl> contados(String controlId) {
        return kafka.all(EventoDeControl.class, de(controlId)).stream()
                .distinct()
                .toList();
    }

    private WebTestClient.BodyContentSpec ver(String controlId) {
        return http.get()
                .uri("/controles/{id}", controlId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private WebTestClient.ResponseSpec registrar(WebTestClient quien, String controlId, String cuerpo) {
        return quien.post()
                .uri("/controles/{id}/resultado", controlId)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(cuerpo)
                .exchange();
    }

    @Test
    void el_cierre_planifica_y_a_las_24_horas_la_linea_buena_se_aprueba() {
        LINEAS.responde(contrato, 200, LineasDePrueba.BUENA);
        Instant cerrada = clock.instant();
        String id = cerrar("INTERNET", "FTTH", "LINEA");
        ver(id).jsonPath("$.situacion")
                .isEqualTo("PLANIFICADO")
                .jsonPath("$.planificadoPara")
                .isEqualTo(cerrada.plus(Duration.ofHours(24)).toString());

        clock.advance(Duration.ofHours(24).minusMillis(1));
        assertThat(LINEAS.pedidosDe(contrato)).isEmpty();
        clock.advance(Duration.ofMillis(1));

        ControlAprobado aprobado = kafka.await(ControlAprobado.class, de(id));
        assertThat(aprobado.estado().secuencia()).isEqualTo(2);
        assertThat(aprobado.estado().decididoEn()).isEqualTo(cerrada.plus(Duration.ofHours(24)));
        assertThat(aprobado.lecturas()).hasSize(2);
        assertThat(LINEAS.pedidosDe(contrato))
                .singleElement()
                .satisfies(pedido -> assertThat(pedido.getQuery())
                        .isEqualTo("desde=" + cerrada + "&hasta=" + cerrada.plus(Duration.ofHours(24))));
        ver(id).jsonPath("$.situacion")
                .isEqualTo("APROBADO")
                .jsonPath("$.umbrales")
                .isEqualTo("1");
    }

    @Test
    void la_linea_mala_se_reprueba_con_sus_lecturas() {
        LINEAS.responde(contrato, 200, MALA);
        String id = cerrar("INTERNET", "FTTH", "LINEA");
        clock.advance(Duration.ofHours(24));

        ControlReprobado reprobado = kafka.await(ControlReprobado.class, de(id));
        assertThat(reprobado.motivo()).contains("nivel óptico recibido -28,4 dBm");
        assertThat(reprobado.lecturas()).anySatisfy(lectura -> {
            assertThat(lectura.parametro()).isEqualTo("Device.Optical.Interface.1.OpticalSignalLevel");
            assertThat(lectura.valor()).isEqualTo(-28.4);
            assertThat(lectura.minimo()).isEqualTo(-27.0);
        });
    }

    @Test
    void la_llamada_es_tarea_y_su_resultado_se_toma_una_vez() {
        String id = cerrar("TELEFONIA", "COBRE", "LLAMADA");
        registrar(http, id, "{\"funciona\": false}").expectStatus().isEqualTo(409);
        clock.advance(Duration.ofHours(24));
        TareaDeControlCreada tarea = kafka.await(TareaDeControlCreada.class, de(id));
        assertThat(tarea.estado().tarea()).isEqualTo("LLAMADA");

        registrar(http, id, "{\"resueltoPor\": \"SISTEMA\"}")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.situacion")
                .isEqualTo("EN_TAREA")
                .jsonPath("$.permitido[0]")
                .isEqualTo("funciona: true | false");
        for (int again = 0; again < 2; again++) {
            registrar(http, id, "{\"funciona\": false, \"observacion\": \"sin tono\"}")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.situacion")
                    .isEqualTo("EN_TAREA")
                    .jsonPath("$.tarea")
                    .isEqualTo("VISITA")
                    .jsonPath("$.responsables[0]")
                    .isEqualTo("TECNICO")
                    .jsonPath("$.registros.length()")
                    .isEqualTo(1)
                    .jsonPath("$.registros[0].observacion")
                    .isEqualTo("sin tono")
                    .jsonPath("$.registros[0].quien")
                    .isEqualTo("ana")
                    .jsonPath("$.registros[0].rol")
                    .isEqualTo("OPERADOR_CO")
                    .jsonPath("$.registros[0].aviso")
                    .isEqualTo("CORREO");
        }
        MailCatcher.Received correo = await().until(
                        () -> RealServers.get().mail().received().stream()
                                .filter(each -> each.messageId().contains(id + ".visita@"))
                                .toList(),
                        recibidos -> !recibidos.isEmpty())
                .getFirst();
        assertThat(correo.to()).containsExactly("supervisor.co@comteco.example");
        assertThat(correo.text()).contains(contrato).doesNotContain("sin tono");
        registrar(http, id, "{\"funciona\": true}")
                .expectStatus()
                .isEqualTo(409)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);

        VisitaPedida visita = kafka.await(VisitaPedida.class, de(id));
        assertThat(kafka.events().stream()
                        .filter(read -> id.equals(read.headers().get("ce_subject")))
                        .map(read -> read.headers().get("ce_authtype") + " "
                                + read.headers().get("ce_authid")))
                .as("planned, due, told")
                .containsExactly("system null", "system null", "app_user ana");
        assertThat(visita.estado().secuencia()).isEqualTo(3);
        assertThat(contados(id)).hasSize(3);
        WebTestClient tecnico = como(Roles.TECNICO);
        tecnico.get()
                .uri("/controles?tarea=VISITA&ordenId={o}", id.replace(".LLAMADA", ""))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.elementos[0].id")
                .isEqualTo(id);
        for (int again = 0; again < 2; again++) {
            registrar(tecnico, id, "{\"visita\": \"FALTA_MATERIAL\", \"material\": \"CABLE_MULTIPAR_10P\"}")
                    .expectStatus()
                    .isOk();
        }
        assertThat(kafka.await(MaterialPedido.class, de(id)).pedidoId()).isEqualTo(id + ".MATERIAL.1");
        registrar(tecnico, id, "{\"visita\": \"SIN_SOLUCION\"}").expectStatus().isOk();

        ControlReprobado reprobado = kafka.await(ControlReprobado.class, de(id));
        assertThat(reprobado.estado().secuencia()).isEqualTo(5);
        assertThat(reprobado.estado().visitaPedidaEn())
                .isEqualTo(visita.estado().visitaPedidaEn());
        assertThat(contados(id)).hasSize(5);
    }

    @Test
    void nadie_contesta_se_llama_otra_vez_y_la_visita_que_soluciona_termina() {
        String id = cerrar("TELEVISION", "HFC", "LLAMADA");
        clock.advance(Duration.ofHours(24));
        kafka.await(TareaDeControlCreada.class, de(id));
        registrar(http, id, "{\"contesta\": false}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.llamadasSinRespuesta")
                .isEqualTo(1)
                .jsonPath("$.llamarDesde")
                .isEqualTo(clock.instant().plus(Duration.ofHours(4)).toString());
        registrar(http, id, "{\"funciona\": false, \"aviso\": \"TELEFONO\"}")
                .expectStatus()
                .isOk();
        registrar(como(Roles.ANALISTA_USM), id, "{\"visita\": \"SOLUCIONADA\"}")
                .expectStatus()
                .isForbidden();
        registrar(como(Roles.TECNICO), id, "{\"visita\": \"SOLUCIONADA\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.situacion")
                .isEqualTo("SOLUCIONADO");

        assertThat(kafka.await(VisitaSolucionada.class, de(id)).estado().decididoEn())
                .isEqualTo(clock.instant());
    }

    @Test
    void la_visita_se_asigna_y_esta_en_la_lista_del_tecnico_hasta_que_dice_que_resulto() {
        String id = cerrar("TELEVISION", "HFC", "LLAMADA");
        clock.advance(Duration.ofHours(24));
        kafka.await(TareaDeControlCreada.class, de(id));
        String tecnico = "T-" + contrato;
        WebTestClient supervisor = como(Map.of("centro", "SUR"), Roles.SUPERVISOR_CO);
        asignar(supervisor, id, tecnico, "C-3")
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.permitido[0]")
                .isEqualTo("funciona: true | false");
        registrar(http, id, "{\"funciona\": false, \"aviso\": \"BANDEJA\"}")
                .expectStatus()
                .isOk();
        asignar(como(Roles.TECNICO), id, tecnico, "C-3").expectStatus().isForbidden();
        for (int again = 0; again < 2; again++) {
            asignar(supervisor, id, tecnico, "C-3")
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .jsonPath("$.tecnico")
                    .isEqualTo(tecnico)
                    .jsonPath("$.cuadrilla")
                    .isEqualTo("C-3")
                    .jsonPath("$.registros.length()")
                    .isEqualTo(2);
        }
        WebTestClient suyo = como(Map.of("centro", "SUR"), Roles.TECNICO);
        assertThat(ids(suyo, "/controles?tecnico=" + tecnico)).containsExactly(id);
        assertThat(ids(suyo, "/controles?tarea=VISITA&tecnico=T-OTRO")).isEmpty();

        registrar(suyo, id, "{\"visita\": \"SOLUCIONADA\"}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.registros[2].tecnico")
                .isEqualTo(tecnico)
                .jsonPath("$.registros[2].cuadrilla")
                .isEqualTo("C-3");
        assertThat(ids(suyo, "/controles?tecnico=" + tecnico)).isEmpty();
        assertThat(ids(suyo, "/controles?situacion=SOLUCIONADO&tecnico=" + tecnico))
                .containsExactly(id);
        asignar(supervisor, id, "T-9", "C-4").expectStatus().isEqualTo(409);
        kafka.await(VisitaSolucionada.class, de(id));
        assertThat(contados(id)).as("an assignment is told to nobody").hasSize(4);
    }

    private static WebTestClient.ResponseSpec asignar(
            WebTestClient quien, String controlId, String tecnico, String cuadrilla) {
        return quien.put()
                .uri("/controles/{id}/asignacion", controlId)
                .bodyValue(Map.of("tecnico", tecnico, "cuadrilla", cuadrilla))
                .exchange();
    }

    @Test
    void al_cierre_de_una_orden_reiterada_se_revisan_sus_reiteraciones_una_vez() {
        EstadoDeCaso caso = new EstadoDeCaso(
                "CR." + contrato, clock.instant().minusSeconds(900), "CALL_CENTER", 2, clock.instant(), null);
        EstadoDeOrden reiterada = orden("MULTIMEDIA", "FTTH", 4, "REPARACION", caso);
        kafka.publish(new OrdenCerrada(reiterada), clock.instant());
        kafka.publish(new OrdenCerrada(reiterada), clock.instant());
        String linea = reiterada.ordenId() + ".LINEA";
        String llamada = reiterada.ordenId() + ".LLAMADA";

        ReiteracionesRevisadas revisadas = kafka.await(ReiteracionesRevisadas.class, de(linea));
        assertThat(revisadas.reiteraciones()).isEqualTo(2);
        assertThat(revisadas.casoId()).isEqualTo(caso.casoId());
        assertThat(revisadas.estado().cerradaEn()).isEqualTo(reiterada.cerradaEn());
        kafka.await(ControlPlanificado.class, de(llamada));
        ver(llamada).jsonPath("$.reiteraciones").isEqualTo(2);
        assertThat(contados(linea)).hasSize(2);
        assertThat(contados(llamada)).hasSize(1);
    }

    @Test
    void multimedia_tiene_los_dos_controles() {
        LINEAS.responde(contrato, 200, LineasDePrueba.BUENA);
        String linea = cerrar("MULTIMEDIA", "HFC", "LINEA");
        String llamada = linea.replace("LINEA", "LLAMADA");
        clock.advance(Duration.ofHours(24));

        kafka.await(ControlAprobado.class, de(linea));
        kafka.await(TareaDeControlCreada.class, de(llamada));
        registrar(http, llamada, "{\"funciona\": true}").expectStatus().isOk();
        kafka.await(ControlAprobado.class, de(llamada));
    }

    @Test
    void la_configuracion_resuelta_se_mide_de_nuevo() {
        LINEAS.responde(contrato, 200, SIN_APROVISIONAR);
        String id = cerrar("INTERNET", "DSL", "LINEA");
        clock.advance(Duration.ofHours(24));
        TareaDeControlCreada tarea = kafka.await(TareaDeControlCreada.class, de(id));
        assertThat(tarea.estado().tarea()).isEqualTo("CONFIGURACION");

        LINEAS.responde(contrato, 200, LineasDePrueba.BUENA);
        WebTestClient analista = como(Roles.ANALISTA_USM);
        for (int again = 0; again < 2; again++) {
            registrar(analista, id, "{\"resueltoPor\": \"LABORATORIO\"}")
                    .expectStatus()
                    .isOk();
        }

        kafka.await(ControlAprobado.class, de(id));
        assertThat(LINEAS.pedidosDe(contrato)).hasSize(2);
        ver(id).jsonPath("$.registros[0].resueltoPor").isEqualTo("LABORATORIO");
    }

    @Test
    void sin_medicion_se_reintenta_con_pausas_y_acaba_en_tarea() {
        LINEAS.responde(contrato, 503, "{}");
        String id = cerrar("INTERNET", "FTTH", "LINEA");
        Duration[] pausas = {Duration.ofHours(24), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(45)
        };
        for (int tries = 0; tries < pausas.length; tries++) {
            assertThat(LINEAS.pedidosDe(contrato)).hasSize(tries);
            clock.advance(pausas[tries]);
            int asked = tries + 1;
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> LINEAS.pedidosDe(contrato).size() == asked);
            if (asked < pausas.length) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(
                                () -> ver(id).jsonPath("$.medicionesFallidas").isEqualTo(asked));
            }
        }

        TareaDeControlCreada tarea = kafka.await(TareaDeControlCreada.class, de(id));
        assertThat(tarea.estado().tarea()).isEqualTo("SIN_MEDICION");
        assertThat(tarea.motivo()).contains("4 intentos").contains("503");
        registrar(como(Roles.ANALISTA_USM), id, "{\"funciona\": true}")
                .expectStatus()
                .isOk();
        kafka.await(ControlAprobado.class, de(id));
        assertThat(contados(id)).hasSize(3);
    }

    @Test
    void sin_umbrales_decide_una_persona() {
        String id = cerrar("INTERNET", "SATELITE", "LINEA");
        clock.advance(Duration.ofHours(24));

        assertThat(kafka.await(TareaDeControlCreada.class, de(id)).estado().tarea())
                .isEqualTo("SIN_UMBRALES");
        assertThat(LINEAS.pedidosDe(contrato)).isEmpty();
    }

    @Test
    void repetido_y_en_cualquier_orden_se_planifica_una_vez_con_lo_que_se_sabe() {
        LINEAS.responde(contrato, 200, LineasDePrueba.BUENA);
        EstadoDeOrden sinTecnologia = orden("INTERNET", null, 4, "REPARACION");
        EstadoDeOrden completa = orden("INTERNET", "FTTH", 5, "REPARACION");
        kafka.publish(new OrdenCerrada(sinTecnologia), clock.instant());
        kafka.publish(new OrdenCompletada(completa), clock.instant());
        kafka.publish(new OrdenCerrada(sinTecnologia), clock.instant());
        kafka.publish(new OrdenCompletada(completa), clock.instant());
        String id = completa.ordenId() + ".LINEA";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> http.get()
                        .uri("/controles/{id}", id)
                        .exchange()
                        .expectBody()
                        .jsonPath("$.tecnologia")
                        .isEqualTo("FTTH"));
        clock.advance(Duration.ofHours(24));

        kafka.await(ControlAprobado.class, de(id));
        assertThat(contados(id)).hasSize(2).first().isInstanceOf(ControlPlanificado.class);
    }

    @Test
    void una_instalacion_no_se_controla_y_lo_ilegible_va_a_las_cartas_muertas() {
        kafka.publish(new OrdenCerrada(orden("INTERNET", "FTTH", 4, "INSTALACION")), clock.instant());
        kafka.publish(new OrdenCerrada(orden("TELEX", "COBRE", 4, "REPARACION")), clock.instant());
        String id = cerrar("TELEVISION", "HFC", "LLAMADA");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> kafka.records().stream()
                        .anyMatch(record -> record.topic().endsWith(".dlt")
                                && contrato.equals(record.key())
                                && "UNREADABLE"
                                        .equals(EventsOnKafka.headers(record).get(DeadLetters.REASON))));
        http.get()
                .uri("/controles?ordenId={id}", contrato + ".INTERNET.F1.1")
                .exchange()
                .expectBody()
                .jsonPath("$.elementos")
                .isEmpty();
        assertThat(id).startsWith(contrato);
    }

    @Test
    void la_lista_se_filtra_y_se_pagina() {
        String id = cerrar("MULTIMEDIA", "FTTH", "LLAMADA");
        String ordenId = contrato + ".MULTIMEDIA.F1.1";
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> http.get()
                        .uri("/controles?ordenId={o}", ordenId)
                        .exchange()
                        .expectBody()
                        .jsonPath("$.elementos.length()")
                        .isEqualTo(2));
        http.get()
                .uri("/controles?ordenId={o}&clase=LLAMADA&situacion=PLANIFICADO", ordenId)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.elementos.length()")
                .isEqualTo(1)
                .jsonPath("$.elementos[0].id")
                .isEqualTo(id)
                .jsonPath("$.siguiente")
                .doesNotExist();
        http.get()
                .uri("/controles?ordenId={o}&situacion=APROBADO", ordenId)
                .exchange()
                .expectBody()
                .jsonPath("$.elementos")
                .isEmpty();

        Pagina primera = pagina("/controles?ordenId={o}&limite=1", ordenId);
        Pagina segunda = pagina("/controles?ordenId={o}&limite=1&cursor={c}", ordenId, primera.siguiente());
        assertThat(primera.elementos()).containsExactly(new Elemento(ordenId + ".LINEA"));
        assertThat(segunda.elementos()).containsExactly(new Elemento(ordenId + ".LLAMADA"));
        assertThat(segunda.siguiente()).isNull();
    }

    @Test
    void cada_centro_ve_sus_llamadas_y_las_que_no_son_de_ninguno() {
        String deNorte = cerrar("TELEVISION", "HFC", "LLAMADA");
        String deNadie = cerrar("TELEFONIA", "COBRE", "LLAMADA");
        WebTestClient norte = como(Map.of("centro", "NORTE"), Roles.OPERADOR_CO);
        WebTestClient sur = como(Map.of("centro", List.of("SUR", "ESTE")), Roles.OPERADOR_CO);
        // Both are due at the same instant: what is due before it is not looked at.
        String lista = "/controles?clase=LLAMADA&limite=200&cursor="
                + Cursor.of(clock.instant(), "").encode();

        assertThat(ids(norte, lista)).contains(deNorte, deNadie);
        assertThat(ids(sur, lista)).contains(deNadie).doesNotContain(deNorte);
        assertThat(ids(sur, lista + "&centro=NORTE")).contains(deNorte, deNadie);
        assertThat(ids(como(Map.of("centro", "SUR"), Roles.ANALISTA_USM), lista))
                .contains(deNorte, deNadie);
        assertThat(ids(sur, "/controles?ordenId=" + deNorte.replace(".LLAMADA", "")))
                .containsExactly(deNorte);
        norte.get()
                .uri("/controles/{id}", deNorte)
                .exchange()
                .expectBody()
                .jsonPath("$.centro")
                .isEqualTo("NORTE");
    }

    private static List<String> ids(WebTestClient quien, String uri) {
        return pagina(quien, uri).elementos().stream().map(Elemento::id).toList();
    }

    private Pagina pagina(String uri, Object... values) {
        return pagina(http, uri, values);
    }

    private static Pagina pagina(WebTestClient quien, String uri, Object... values) {
        return quien.get()
                .uri(uri, values)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Pagina.class)
                .returnResult()
                .getResponseBody();
    }

    private record Pagina(List<Elemento> elementos, String siguiente) {}

    private record Elemento(String id) {}

    @Test
    void una_observacion_demasiado_larga_se_rechaza() {
        registrar(http, "no-importa", "{\"funciona\": true, \"observacion\": \"" + "x".repeat(501) + "\"}")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores[0].campo")
                .isEqualTo("observacion");
    }

    @Test
    void el_informe_de_internet_cerradas_se_extrae_como_JSON_y_como_CSV_por_dias_de_cierre_en_La_Paz() {
        LINEAS.responde(contrato, 200, MALA);
        LocalDate cierre = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/La_Paz"));
        String id = cerrar("INTERNET", "FTTH", "LINEA");
        String llamada = cerrar("TELEFONIA", "COBRE", "LLAMADA");
        clock.advance(Duration.ofHours(24));
        kafka.await(ControlReprobado.class, de(id));
        WebTestClient analista = como(Roles.ANALISTA_USM);

        analista.get()
                .uri("/controles/informe?desde={d}&hasta={d}", cierre, cierre)
                .accept(MediaType.APPLICATION_JSON)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.id == '" + id + "')].situacion")
                .isEqualTo("REPROBADO")
                .jsonPath("$[?(@.id == '" + llamada + "')]")
                .isEmpty();
        analista.get()
                .uri("/controles/informe?desde={d}&hasta={d}", cierre, cierre)
                .accept(MediaType.parseMediaType("text/csv"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .expectBody(String.class)
                .value(csv -> assertThat(csv)
                        .startsWith("orden,contrato,servicio,tecnologia,falla,cerrada,")
                        .contains(
                                "\r\n" + contrato + ".INTERNET.F1.1," + contrato + ",INTERNET,FTTH,F1," + cierre + "T")
                        .contains("OpticalSignalLevel -28.4 dBm"));
        analista.get()
                .uri("/controles/informe?desde={d}&hasta={d}", cierre.plusDays(1), cierre.plusDays(1))
                .exchange()
                .expectBody()
                .jsonPath("$[?(@.id == '" + id + "')]")
                .isEmpty();
        for (String deQuien : List.of("NORTE", "SUR")) {
            como(Map.of("centro", deQuien), Roles.SUPERVISOR_CO)
                    .get()
                    .uri("/controles/informe?desde={d}&hasta={d}", cierre, cierre)
                    .exchange()
                    .expectBody()
                    .jsonPath("$[?(@.id == '" + id + "')].centro")
                    .isEqualTo(deQuien.equals("NORTE") ? List.of("NORTE") : List.of());
        }
        http.get()
                .uri("/controles/informe?desde={d}&hasta={d}", cierre, cierre)
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'desde,hasta'",
        "desde=2016-03-01, hasta",
        "hasta=2016-03-01, desde",
        "desde=ayer&hasta=2016-03-01, desde",
        "desde=2016-02-30&hasta=2016-03-01, desde",
        "desde=2016-03-02&hasta=2016-03-01, hasta",
        "desde=2016-03-02&hasta=%2B999999999-12-31, hasta"
    })
    void un_rango_incorrecto_nombra_cada_dia(String query, String campos) {
        WebTestClient.BodyContentSpec body = como(Roles.ANALISTA_USM)
                .get()
                .uri(URI.create("http://localhost:" + port + "/controles/informe?" + query))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody();
        String[] esperados = campos.split(",", -1);
        body.jsonPath("$.errores.length()").isEqualTo(esperados.length);
        for (int i = 0; i < esperados.length; i++) {
            body.jsonPath("$.errores[" + i + "].campo").isEqualTo(esperados[i]);
        }
    }

    @Test
    void lo_que_no_existe_es_404_y_cada_rol_hace_lo_suyo() {
        registrar(http, "no-existe", "{\"funciona\": true}").expectStatus().isNotFound();
        http.get().uri("/controles/no-existe").exchange().expectStatus().isNotFound();
        WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .build()
                .get()
                .uri("/controles")
                .exchange()
                .expectStatus()
                .isUnauthorized();
        como(Roles.AGENTE_HELP_DESK)
                .get()
                .uri("/controles")
                .exchange()
                .expectStatus()
                .isForbidden();
        como(Roles.SUPERVISOR_CO)
                .get()
                .uri("/controles")
                .exchange()
                .expectStatus()
                .isOk();
        registrar(como(Roles.SUPERVISOR_CO), "no-existe", "{\"funciona\": true}")
                .expectStatus()
                .isForbidden();

        String llamada = cerrar("TELEFONIA", "COBRE", "LLAMADA");
        clock.advance(Duration.ofHours(24));
        kafka.await(TareaDeControlCreada.class, de(llamada));
        registrar(como(Roles.ANALISTA_USM), llamada, "{\"funciona\": true}")
                .expectStatus()
                .isForbidden();
        registrar(como(Roles.SISTEMA), llamada, "{\"funciona\": true}")
                .expectStatus()
                .isOk();
    }

    @Test
    void los_topicos_son_los_del_contrato_y_el_servicio_dice_como_esta() {
        assertThat(delivery.subscribed()).containsExactly(Topic.ORDENES.wireName());
        assertThat(delivery.published()).containsExactly(Topic.CALIDAD.wireName());
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .build();
        management
                .get()
                .uri("/actuator/health/readiness")
                .exchange()
                .expectStatus()
                .isOk();
        management
                .get()
                .uri("/actuator/prometheus")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .value(metrics -> assertThat(metrics).contains("delivery"));
        http.get()
                .uri("/v3/api-docs")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.paths['/controles/{id}/resultado']")
                .exists();
    }
}
