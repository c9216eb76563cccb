package bo.comteco.reiterados.workorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.AsistenciaIniciada;
import bo.comteco.reiterados.contracts.AsistenciaRegistrada;
import bo.comteco.reiterados.contracts.CasoAbierto;
import bo.comteco.reiterados.contracts.CasoSolucionado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.MaterialPedido;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenCompletada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.OrdenSustituida;
import bo.comteco.reiterados.contracts.ReclamoCompletado;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.contracts.ReclamoSolucionadoEnLinea;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import bo.comteco.reiterados.testkit.servers.MovableClock;
import bo.comteco.reiterados.testkit.servers.RealServers;
import bo.comteco.reiterados.testkit.servers.WithRealServers;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Canal;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.domain.Servicio;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The chain of a damage over a real broker and a real store. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@WithRealServers
class WorkorderIT {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    @Autowired
    private PageHandler<Comando, Eslabon, Hecho, Resultado> handler;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    private final String contrato = "C-" + UUID.randomUUID().toString().substring(0, 12);
    private final EventsOnKafka kafka = new EventsOnKafka("ordenes.v1");
    private WebTestClient web;

    @BeforeEach
    void conectar() {
        web = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + port)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
    }

    @AfterEach
    void cerrar() {
        kafka.close();
    }

    @Test
    void dosReclamosEnUnMilisegundoNuncaHacenDosOrdenes() throws Exception {
        int callers = 16;
        Cadena cadena = new Cadena(contrato, Servicio.INTERNET, "F1");
        CountDownLatch together = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(callers)) {
            List<Future<Resultado>> results = IntStream.range(0, callers)
                    .mapToObj(i -> threads.submit(() -> {
                        together.await();
                        return handler.handle(new Work<>(
                                        new DecidirReclamo(
                                                contrato + i,
                                                cadena,
                                                Canal.CALL_CENTER,
                                                clock.instant(),
                                                null,
                                                null,
                                                new DatosTecnicos(null, null, null),
                                                clock.instant()),
                                        new Cause("it")))
                                .block();
                    }))
                    .toList();
            together.countDown();
            for (Future<Resultado> result : results) {
                assertThat(result.get()).isInstanceOf(Resultado.Aceptado.class);
            }
        }
        await().until(() -> deOrdenes().size() == callers);
        assertThat(kafka.all(OrdenRegistrada.class, this::mio)).hasSize(1);
        assertThat(kafka.all(ReiteracionRegistrada.class, this::mio))
                .hasSize(callers - 1)
                .allMatch(e -> "REITERA_ABIERTA".equals(e.decision()));
        assertThat(deOrdenes())
                .extracting(EventoDeOrden::secuencia)
                .as("in order per source document")
                .isEqualTo(IntStream.rangeClosed(1, callers)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(get("/ordenes/" + orden("F1", 1))).containsEntry("reclamos", callers);
    }

    @Test
    void unReclamoEntregadoDosVecesConUnCierreEntremedioHaceUnaOrden() {
        ReclamoRecibido reclamo = recibido("R1", "CALL_CENTER", "F1");
        kafka.publish(reclamo, clock.instant());
        registrada("R1");
        cerrar(orden("F1", 1));
        kafka.publish(reclamo, clock.instant());
        kafka.publish(recibido("despues", "CALL_CENTER", "F2"), clock.instant());
        registrada("despues");
        assertThat(kafka.all(OrdenRegistrada.class, this::mio)).hasSize(2);
        assertThat(get("/ordenes/" + orden("F1", 1))).containsEntry("reclamos", 1);
        web.get()
                .uri("/ordenes/" + orden("F1", 2))
                .header(HttpHeaders.AUTHORIZATION, token(Roles.SISTEMA))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void laOrdenSeMuevePorRestYLoIlegalDiceQueSePermite() {
        Instant recibido = clock.instant();
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), recibido, new Author.Person("OPERADOR_CALL_CENTER", "c-17"));
        registrada("R1");
        String orden = orden("F1", 1);

        assertThat(mover(orden, "cierre", Map.of("conSolucion", true), Roles.OPERADOR_CO, 409))
                .containsEntry("permitidos", List.of("reparacion", "anulacion"))
                .containsEntry("situacion", "REGISTRADA");
        mover(orden, "reparacion", Map.of(), Roles.TECNICO, 403);
        assertThat(mover(orden, "reparacion", Map.of("tecnico", "T-7", "cuadrilla", "C-1"), Roles.OPERADOR_CO, 200))
                .containsEntry("situacion", "EN_REPARACION")
                .containsEntry("tecnico", "T-7");
        assertThat(mover(orden, "reparacion", null, Roles.OPERADOR_CO, 409))
                .containsEntry("permitidos", List.of("asignacion", "atencion", "anulacion"));
        assertThat(mover(orden, "atencion", Map.of(), Roles.TECNICO, 400).get("errores"))
                .asString()
                .contains("conSolucion");
        clock.advance(Duration.ofHours(1));
        assertThat(mover(orden, "atencion", Map.of("conSolucion", true), Roles.TECNICO, 200))
                .containsEntry("situacion", "ATENDIDA")
                .containsEntry("atendidaEn", clock.instant().toString());
        assertThat(mover(orden, "anulacion", Map.of("motivo", "x"), Roles.SUPERVISOR_CO, 409))
                .containsEntry("permitidos", List.of("asignacion", "cierre"));
        mover(orden, "anulacion", Map.of("motivo", " "), Roles.SUPERVISOR_CO, 400);
        assertThat(mover(orden, "cierre", Map.of("conSolucion", false), Roles.SUPERVISOR_CO, 200))
                .containsEntry("situacion", "CERRADA")
                .containsEntry("conSolucion", false);
        assertThat(mover(orden, "cierre", Map.of("conSolucion", true), Roles.SUPERVISOR_CO, 409))
                .containsEntry("permitidos", List.of());
        mover(orden("F1", 2), "cierre", Map.of("conSolucion", true), Roles.SISTEMA, 404);
        mover("nada", "cierre", Map.of("conSolucion", true), Roles.SISTEMA, 404);

        await().untilAsserted(() -> assertThat(deOrdenes()).hasSize(4));
        assertThat(historia(orden))
                .extracting(entrada -> entrada.get("tipo"))
                .containsExactly("OrdenRegistrada", "OrdenEnReparacion", "OrdenAtendida", "OrdenCerrada");
        assertThat(historia(orden))
                .extracting(entrada -> entrada.get("rol"), entrada -> entrada.get("por"))
                .containsExactly(
                        tuple("OPERADOR_CALL_CENTER", "c-17"),
                        tuple("OPERADOR_CO", "ana"),
                        tuple("TECNICO", "ana"),
                        tuple("SUPERVISOR_CO", "ana"));
        assertThat(historia(orden))
                .extracting(entrada -> entrada.get("medio"))
                .containsExactly("SISTEMA", "SISTEMA", "PRESENCIAL", "SISTEMA");
        assertThat(kafka.events().stream()
                        .filter(read -> orden.equals(read.headers().get("ce_subject")))
                        .map(read -> read.headers().get("ce_authtype") + " "
                                + read.headers().get("ce_authrole") + " "
                                + read.headers().get("ce_authid")))
                .containsExactly(
                        "app_user OPERADOR_CALL_CENTER c-17",
                        "app_user OPERADOR_CO ana",
                        "app_user TECNICO ana",
                        "app_user SUPERVISOR_CO ana");
        assertThat(historia(orden).getFirst())
                .containsEntry("reclamoId", contrato + "R1")
                .containsEntry("decision", "PRIMER_REPORTE")
                .containsEntry("situacion", "REGISTRADA")
                .containsEntry("en", recibido.toString());
    }

    @Test
    void unaOrdenAnuladaSeSustituyeUnaVezYLaNuevaQuedaVinculada() {
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), clock.instant());
        registrada("R1");
        String anulada = orden("F1", 1);
        String nueva = orden("F1", 2);
        mover(anulada, "anulacion", Map.of("motivo", "duplicada"), Roles.SUPERVISOR_CO, 200);
        assertThat(mover(anulada, "sustitucion", null, Roles.SUPERVISOR_CO, 200))
                .containsEntry("id", anulada)
                .containsEntry("situacion", "ANULADA")
                .containsEntry("sustituidaPor", nueva)
                .containsEntry("sustituidaEn", clock.instant().toString());
        assertThat(historia(anulada))
                .extracting(entrada -> entrada.get("tipo"), entrada -> entrada.get("motivo"))
                .containsExactly(
                        tuple("OrdenRegistrada", null),
                        tuple("OrdenAnulada", "duplicada"),
                        tuple("OrdenSustituida", null));
        Object decidida = get("/ordenes/" + anulada).get("sustituidaEn");
        clock.advance(Duration.ofHours(1));
        assertThat(mover(anulada, "sustitucion", null, Roles.SUPERVISOR_CO, 200))
                .containsEntry("sustituidaEn", decidida);
        assertThat(get("/ordenes/" + nueva))
                .containsEntry("situacion", "REGISTRADA")
                .containsEntry("repite", anulada);
        OrdenSustituida contada = kafka.await(OrdenSustituida.class, this::mio);
        assertThat(contada.estado().sustituidaPor()).isEqualTo(nueva);
        assertThat(lista("/ordenes?contrato=" + contrato)).hasSize(2);
    }

    @Test
    void quienReparaSeCambiaYQuedaEnLaHistoriaYEnSuAgenda() {
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), clock.instant());
        registrada("R1");
        String orden = orden("F1", 1);
        String tecnico = "T-" + contrato.substring(2, 10);
        assertThat(asignar(orden, Map.of("tecnico", tecnico), Roles.OPERADOR_CO, 409))
                .containsEntry("permitidos", List.of("reparacion", "anulacion"));
        mover(orden, "reparacion", Map.of("tecnico", "T-1", "cuadrilla", "C-1"), Roles.OPERADOR_CO, 200);
        assertThat(asignar(orden, Map.of("tecnico", tecnico), Roles.SUPERVISOR_CO, 200))
                .containsEntry("tecnico", tecnico)
                .doesNotContainKey("cuadrilla")
                .containsEntry("situacion", "EN_REPARACION");
        assertThat(historia(orden))
                .extracting(entrada -> entrada.get("tipo"), entrada -> entrada.get("tecnico"))
                .containsExactly(
                        tuple("OrdenRegistrada", null),
                        tuple("OrdenEnReparacion", "T-1"),
                        tuple("OrdenAsignada", tecnico));
        assertThat(lista("/agenda?tecnico=" + tecnico))
                .extracting(suya -> suya.get("id"))
                .containsExactly(orden);
        assertThat(lista("/agenda?tecnico=" + tecnico + "&centro=OTRO")).isEmpty();
        assertThat(lista("/agenda?tecnico=" + tecnico + "&centro=CENTRAL")).hasSize(1);
        assertThat(lista("/agenda?tecnico=" + tecnico + "&vulnerabilidad=ALTA")).isEmpty();
        assertThat(lista("/ordenes?contrato=" + contrato + "&centro=CENTRAL")).hasSize(1);
        assertThat(lista("/ordenes?contrato=" + contrato + "&centro=OTRO")).isEmpty();
    }

    @Test
    void cadaCentroVeLoSuyoYDeUnContratoODeUnTecnicoSeVeTodo() {
        String tecnico = "T-" + contrato;
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), clock.instant());
        registrada("R1");
        String orden = orden("F1", 1);
        kafka.publish(clasificada(orden, 1, "MUY_ALTA", Instant.EPOCH), clock.instant());
        await().untilAsserted(() -> assertThat(get("/ordenes/" + orden)).containsEntry("vulnerabilidad", "MUY_ALTA"));
        mover(orden, "reparacion", Map.of("tecnico", tecnico), Roles.OPERADOR_CO, 200);
        String delCentro = tokenDe("CENTRAL", Roles.OPERADOR_CO);
        String deOtro = tokenDe("OTRO", Roles.OPERADOR_CO);
        String jefe = tokenDe("OTRO", Roles.JEFE_DEPTO_CO);

        for (String lista : List.of("/ordenes?limite=200", "/agenda?limite=200")) {
            assertThat(paginas(lista, delCentro)).contains(orden);
            assertThat(paginas(lista, deOtro)).doesNotContain(orden);
            assertThat(paginas(lista + "&centro=CENTRAL", deOtro)).contains(orden);
            assertThat(paginas(lista, jefe)).contains(orden);
        }
        assertThat(paginas("/ordenes?contrato=" + contrato, deOtro)).containsExactly(orden);
        assertThat(paginas("/agenda?tecnico=" + tecnico, deOtro)).containsExactly(orden);
    }

    private static String tokenDe(String centro, String rol) {
        return RealServers.get().issuer().bearer("ana", Map.of("centro", centro), rol);
    }

    @Test
    void unaInstalacionEsUnaOrdenDePuertasAfueraDeLaCadena() {
        Map<String, String> pedida =
                Map.of("contrato", contrato, "servicio", "INTERNET", "segmento", "TOP_A", "armario", "A1");
        Map<String, Object> hecha = instalar(pedida, contrato + "-1", Roles.OPERADOR_CO, 201);
        String orden = (String) hecha.get("id");
        assertThat(hecha).containsEntry("tipo", "INSTALACION").containsEntry("centro", "CENTRAL");
        assertThat(instalar(pedida, contrato + "-1", Roles.OPERADOR_CO, 201)).containsEntry("id", orden);
        assertThat(instalar(pedida, contrato + "-2", Roles.OPERADOR_CO, 201).get("id"))
                .isNotEqualTo(orden);
        OrdenRegistrada contada =
                kafka.await(OrdenRegistrada.class, e -> e.estado().ordenId().equals(orden));
        assertThat(contada.estado().tipo()).isEqualTo("INSTALACION");
        assertThat(contada.estado().segmento()).isEqualTo("TOP_A");
        kafka.publish(clasificada(orden, 1, "MUY_ALTA", clock.instant()), clock.instant());
        await().untilAsserted(() -> assertThat(get("/ordenes/" + orden)).containsEntry("vulnerabilidad", "MUY_ALTA"));
        cerrar(orden);
        assertThat(lista("/ordenes?contrato=" + contrato + "&tipo=INSTALACION")).hasSize(2);
        assertThat(lista("/ordenes?contrato=" + contrato + "&tipo=REPARACION")).isEmpty();
    }

    @Test
    void laVisitaAbreYSolucionaElCasoYSuMaterialTieneSuOrden() {
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), clock.instant());
        registrada("R1");
        String cerrada = orden("F1", 1);
        cerrar(cerrada);
        Instant llamada = clock.instant().plus(Duration.ofHours(24));
        Instant vuelta = llamada.plus(Duration.ofHours(2));
        kafka.publish(new VisitaPedida("no funciona", null, control(cerrada, "EN_TAREA", llamada, null)), llamada);
        CasoAbierto abierto = kafka.await(CasoAbierto.class, this::mio);
        assertThat(abierto.estado().caso().recibidoEn()).isEqualTo(llamada);
        MaterialPedido pedido = new MaterialPedido(
                cerrada + ".LLAMADA.MATERIAL.1", "ONT-4", control(cerrada, "EN_TAREA", llamada, null));
        kafka.publish(pedido, llamada);
        kafka.publish(pedido, llamada);
        kafka.publish(new VisitaSolucionada(control(cerrada, "SOLUCIONADO", llamada, vuelta)), vuelta);
        CasoSolucionado solucionado = kafka.await(CasoSolucionado.class, this::mio);
        assertThat(solucionado.estado().caso().solucionadoEn()).isEqualTo(vuelta);
        String material = contrato + ".INTERNET.F1~M-1-LLAMADA-MATERIAL-1.1";
        assertThat(get("/ordenes/" + cerrada)).containsEntry("ordenesDeMaterial", List.of(material));
        assertThat(get("/ordenes/" + material))
                .containsEntry("tipo", "MATERIAL")
                .containsEntry("material", "ONT-4")
                .containsEntry("repite", cerrada);
        cerrar(material);
        assertThat(lista("/ordenes?contrato=" + contrato)).hasSize(2);
    }

    @Test
    void instalarEsDelCentroDeOperaciones() {
        Map<String, String> pedida = Map.of("contrato", contrato, "servicio", "INTERNET");
        instalar(pedida, contrato, Roles.TECNICO, 403);
    }

    @ParameterizedTest
    @CsvSource({"contrato,   OTRO", "servicio,   TELEFONIA", "segmento,   TOP_B", "tecnologia, HFC", "armario,    A2"})
    void laMismaClaveConOtraPeticionNoEsNinguna(String campo, String otro) {
        Map<String, String> pedida = Map.of(
                "contrato",
                contrato,
                "servicio",
                "INTERNET",
                "segmento",
                "TOP_A",
                "tecnologia",
                "FTTH",
                "armario",
                "A1");
        String orden =
                (String) instalar(pedida, contrato, Roles.OPERADOR_CO, 201).get("id");
        Map<String, String> cambiada = new HashMap<>(pedida);
        cambiada.put(campo, campo.equals("contrato") ? contrato + "-2" : otro);

        assertThat(instalar(cambiada, contrato, Roles.OPERADOR_CO, 422).get("errores"))
                .asString()
                .contains("Idempotency-Key");

        assertThat(instalar(pedida, contrato, Roles.OPERADOR_CO, 201)).containsEntry("id", orden);
        assertThat(lista("/ordenes?contrato=" + contrato)).hasSize(1);
        assertThat(lista("/ordenes?contrato=" + contrato + "-2")).isEmpty();
    }

    @Test
    void laPrioridadSeTomaDeEscalamientosYLaMasNuevaVale() {
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), clock.instant());
        registrada("R1");
        String orden = orden("F1", 1);
        Instant vence = clock.instant().plus(Duration.ofHours(24));
        kafka.publish(clasificada(orden, 2, "ALTA", vence), clock.instant());
        kafka.publish(clasificada(orden, 1, "CONTROLABLE", vence.plusSeconds(9)), clock.instant());
        await().untilAsserted(() -> assertThat(get("/ordenes/" + orden))
                .containsEntry("vulnerabilidad", "ALTA")
                .containsEntry("vence", vence.toString())
                .containsEntry("versionDeMatriz", "v1"));
        kafka.publish(recibido("R2", "CALL_CENTER", "F1"), clock.instant());
        kafka.await(ReiteracionRegistrada.class, this::mio);
        assertThat(get("/ordenes/" + orden))
                .containsEntry("vulnerabilidad", "ALTA")
                .containsEntry("reiterada", true);
        assertThat(lista("/ordenes?contrato=" + contrato + "&vulnerabilidad=ALTA&reiterada=true"))
                .hasSize(1);
        assertThat(lista("/ordenes?contrato=" + contrato + "&reiterada=false")).isEmpty();
    }

    @Test
    void laAsistenciaNoEsUnaOrdenHastaQueNoSoluciona() {
        kafka.publish(recibido("H1", "HELP_DESK", "F1"), clock.instant());
        kafka.publish(recibido("H2", "HELP_DESK", "F2"), clock.instant());
        kafka.await(AsistenciaIniciada.class, e -> e.reclamoId().equals(contrato + "H1"));
        kafka.await(AsistenciaIniciada.class, e -> e.reclamoId().equals(contrato + "H2"));
        assertThat(lista("/ordenes?contrato=" + contrato)).isEmpty();
        mover(orden("F1", 1), "reparacion", Map.of(), Roles.SISTEMA, 404);

        Instant resultado = clock.instant().plusSeconds(60);
        kafka.publish(asistencia("H1", "F1", "NO_SOLUCIONADO", resultado), resultado);
        kafka.publish(asistencia("H2", "F2", "SOLUCIONADO", resultado), resultado);
        assertThat(registrada("H1").estado().registradaEn()).isEqualTo(resultado);
        ReclamoSolucionadoEnLinea enLinea = kafka.await(ReclamoSolucionadoEnLinea.class, this::mio);
        assertThat(enLinea.estado().solucionadaEnLineaEn()).isEqualTo(resultado);
        assertThat(lista("/ordenes?contrato=" + contrato))
                .extracting(orden -> orden.get("id"))
                .containsExactly(orden("F1", 1));
    }

    @Test
    void loQueSmartflexDiceTardeLlegaALaOrden() {
        kafka.publish(new ReclamoRecibido(reclamo("R1", 1, "CALL_CENTER", "F1", null, null, null)), clock.instant());
        registrada("R1");
        kafka.publish(
                new ReclamoCompletado(reclamo("R1", 2, "CALL_CENTER", "F1", "PYME", null, null)), clock.instant());
        OrdenCompletada completada = kafka.await(OrdenCompletada.class, this::mio);
        assertThat(completada.estado().segmento()).isEqualTo("PYME");
        assertThat(completada.secuencia()).isEqualTo(2);
    }

    @Test
    void unControlReprobadoHaceUnaOrdenInmediataAunqueSePidaDosVeces() {
        kafka.publish(recibido("R1", "RETENCION", "F1"), clock.instant());
        registrada("R1");
        cerrar(orden("F1", 1));
        Instant fallo = clock.instant().plus(Duration.ofHours(24));
        ControlReprobado control = reprobado(orden("F1", 1), fallo);
        kafka.publish(control, fallo);
        OrdenRegistrada inmediata =
                kafka.await(OrdenRegistrada.class, e -> mio(e) && e.estado().numero() == 2);
        assertThat(inmediata.controlId()).isEqualTo(control.estado().controlId());
        assertThat(inmediata.reclamoId()).isNull();
        assertThat(inmediata.estado().inmediataEn()).isEqualTo(fallo);
        assertThat(inmediata.estado().caso().casoId()).isEqualTo("CR." + orden("F1", 2));
        assertThat(inmediata.estado().caso().canal()).isEqualTo("RETENCION");

        cerrar(orden("F1", 2));
        kafka.publish(control, fallo);
        kafka.publish(recibido("despues", "CALL_CENTER", "F2"), clock.instant());
        registrada("despues");
        assertThat(lista("/ordenes?contrato=" + contrato)).hasSize(3);
    }

    @Test
    void lasListasSeLeenPorPaginasSinRepetirNiPerder() {
        for (int i = 0; i < 5; i++) {
            kafka.publish(recibido("R" + i, "CALL_CENTER", "F" + i), clock.instant());
            registrada("R" + i);
            clock.advance(Duration.ofMinutes(i % 2));
        }
        List<String> ids = paginas("/ordenes?contrato=" + contrato + "&limite=2");
        assertThat(ids).hasSize(5).doesNotHaveDuplicates();
        assertThat(ids.getFirst()).isEqualTo(orden("F4", 1));
        assertThat(ids.getLast()).isEqualTo(orden("F0", 1));
        web.get()
                .uri("/ordenes?cursor=AAAA")
                .header(HttpHeaders.AUTHORIZATION, token(Roles.SISTEMA))
                .exchange()
                .expectStatus()
                .isBadRequest();
        web.get()
                .uri("/ordenes?situacion=X&servicio=Y")
                .header(HttpHeaders.AUTHORIZATION, token(Roles.SISTEMA))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errores.length()")
                .isEqualTo(2);
    }

    @Test
    void laAgendaVaEnElOrdenDelProcedimiento() {
        Instant ahora = clock.instant();
        for (String falla : List.of("F1", "F2", "F3", "F4", "F5", "F6")) {
            kafka.publish(recibido("R" + falla, "CALL_CENTER", falla), ahora);
            registrada("R" + falla);
        }
        kafka.publish(clasificada(orden("F1", 1), 1, "MODERADA", ahora.plusSeconds(100)), ahora);
        kafka.publish(clasificada(orden("F2", 1), 1, "MUY_ALTA", ahora.plusSeconds(900)), ahora);
        kafka.publish(clasificada(orden("F3", 1), 1, "MUY_ALTA", ahora.plusSeconds(800)), ahora);
        kafka.publish(clasificada(orden("F4", 1), 1, "CONTROLABLE", ahora.plusSeconds(1)), ahora);
        kafka.publish(recibido("otra", "CALL_CENTER", "F4"), ahora);
        kafka.await(ReiteracionRegistrada.class, this::mio);
        cerrar(orden("F6", 1));
        await().untilAsserted(() -> assertThat(
                        paginas("/agenda?limite=3").stream().filter(id -> id.startsWith(contrato)))
                .containsExactly(orden("F4", 1), orden("F3", 1), orden("F2", 1), orden("F1", 1), orden("F5", 1)));
    }

    @Test
    void lasCifrasCuentanLoQueSeDecidio() {
        Map<String, Object> antes = get("/ordenes/cifras");
        kafka.publish(recibido("R1", "CALL_CENTER", "F1"), clock.instant());
        registrada("R1");
        kafka.publish(recibido("R2", "CALL_CENTER", "F1"), clock.instant());
        kafka.await(ReiteracionRegistrada.class, this::mio);
        mover(orden("F1", 1), "reparacion", null, Roles.SISTEMA, 200);
        mover(orden("F1", 1), "atencion", Map.of("conSolucion", true), Roles.SISTEMA, 200);
        kafka.publish(recibido("R3", "CALL_CENTER", "F1"), clock.instant());
        kafka.await(ReiteracionRegistrada.class, e -> mio(e) && e.decision().equals("REITERA_ATENDIDA"));
        mover(orden("F1", 1), "cierre", Map.of("conSolucion", true), Roles.SISTEMA, 200);
        kafka.publish(recibido("H", "HELP_DESK", "F1"), clock.instant());
        kafka.publish(asistencia("H", "F1", "SOLUCIONADO", clock.instant()), clock.instant());
        kafka.await(ReclamoSolucionadoEnLinea.class, this::mio);
        Map<String, Object> despues = get("/ordenes/cifras");
        Map<String, Integer> diferencia = new HashMap<>();
        despues.forEach((name, count) ->
                diferencia.put(name, ((Number) count).intValue() - ((Number) antes.get(name)).intValue()));
        assertThat(diferencia)
                .isEqualTo(Map.of(
                        "ordenes", 1,
                        "primerosReportes", 1,
                        "solucionadasEnLinea", 1,
                        "sobreOrdenAbierta", 1,
                        "sobreOrdenAtendida", 1,
                        "trasCierre", 1,
                        "casos", 2,
                        "bajoReclamoMasivo", 0));
    }

    // ---- what the other services tell

    private EstadoDeReclamo reclamo(
            String id,
            long secuencia,
            String canal,
            String falla,
            @Nullable String segmento,
            @Nullable String asistencia,
            @Nullable Instant asistidoEn) {
        return new EstadoDeReclamo(
                contrato + id,
                secuencia,
                canal,
                contrato,
                "INTERNET",
                falla,
                contrato,
                "FTTH",
                segmento,
                null,
                clock.instant(),
                asistencia,
                asistidoEn,
                null,
                null,
                null);
    }

    private ReclamoRecibido recibido(String id, String canal, String falla) {
        return new ReclamoRecibido(reclamo(id, 1, canal, falla, "RESIDENCIAL", null, null));
    }

    private AsistenciaRegistrada asistencia(String id, String falla, String resultado, Instant cuando) {
        return new AsistenciaRegistrada(reclamo(id, 2, "HELP_DESK", falla, "RESIDENCIAL", resultado, cuando));
    }

    private OrdenClasificada clasificada(String orden, long secuencia, String vulnerabilidad, Instant vence) {
        return new OrdenClasificada(
                "REGISTRO",
                "porque si",
                null,
                new EstadoDeEscalamiento(
                        orden,
                        secuencia,
                        contrato,
                        "INTERNET",
                        vulnerabilidad,
                        "regla",
                        "v1",
                        clock.instant(),
                        vence,
                        null,
                        0,
                        null));
    }

    private ControlReprobado reprobado(String orden, Instant cuando) {
        return new ControlReprobado(
                "sin luz",
                List.of(),
                new EstadoDeControl(
                        orden + ".LINEA",
                        2,
                        orden,
                        contrato,
                        "INTERNET",
                        "FTTH",
                        "LINEA",
                        "REPROBADO",
                        cuando,
                        null,
                        cuando,
                        null,
                        null));
    }

    private EstadoDeControl control(
            String orden, String situacion, Instant visitaPedidaEn, @Nullable Instant decididoEn) {
        return new EstadoDeControl(
                orden + ".LLAMADA",
                3,
                orden,
                contrato,
                "TELEFONIA",
                "COBRE",
                "LLAMADA",
                situacion,
                visitaPedidaEn,
                null,
                decididoEn,
                null,
                visitaPedidaEn);
    }

    // ---- what this one tells and answers

    private boolean mio(EventoDeOrden evento) {
        return evento.estado().contrato().equals(contrato);
    }

    private List<EventoDeOrden> deOrdenes() {
        return kafka.all(EventoDeOrden.class, this::mio);
    }

    private OrdenRegistrada registrada(String reclamoId) {
        return kafka.await(OrdenRegistrada.class, e -> (contrato + reclamoId).equals(e.reclamoId()));
    }

    private String orden(String falla, int numero) {
        return contrato + ".INTERNET." + falla + "." + numero;
    }

    private static String token(String rol) {
        return RealServers.get().issuer().bearer("ana", rol);
    }

    private void cerrar(String orden) {
        mover(orden, "reparacion", Map.of(), Roles.SISTEMA, 200);
        mover(orden, "atencion", Map.of("conSolucion", true), Roles.SISTEMA, 200);
        mover(orden, "cierre", Map.of("conSolucion", true), Roles.SISTEMA, 200);
    }

    private Map<String, Object> asignar(String orden, Map<String, ?> body, String rol, int status) {
        return web.put()
                .uri("/ordenes/" + orden + "/asignacion")
                .header(HttpHeaders.AUTHORIZATION, token(rol))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(OBJECT)
                .returnResult()
                .getResponseBody();
    }

    private Map<String, Object> instalar(Map<String, ?> body, String clave, String rol, int status) {
        return web.post()
                .uri("/instalaciones")
                .header(HttpHeaders.AUTHORIZATION, token(rol))
                .header("Idempotency-Key", clave)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(OBJECT)
                .returnResult()
                .getResponseBody();
    }

    private Map<String, Object> mover(
            String orden, String movimiento, @Nullable Map<String, ?> body, String rol, int status) {
        var request =
                web.post().uri("/ordenes/" + orden + "/" + movimiento).header(HttpHeaders.AUTHORIZATION, token(rol));
        return (body == null ? request : request.bodyValue(body))
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(OBJECT)
                .returnResult()
                .getResponseBody();
    }

    private Map<String, Object> get(String uri) {
        return get(uri, token(Roles.OPERADOR_CALL_CENTER));
    }

    private Map<String, Object> get(String uri, String token) {
        return web.get()
                .uri(uri)
                .header(HttpHeaders.AUTHORIZATION, token)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(OBJECT)
                .returnResult()
                .getResponseBody();
    }

    @SuppressWarnings("unchecked") // JSON of a page
    private List<Map<String, Object>> lista(String uri) {
        return (List<Map<String, Object>>) get(uri).get("elementos");
    }

    @SuppressWarnings("unchecked") // JSON of an order
    private List<Map<String, Object>> historia(String orden) {
        return (List<Map<String, Object>>) get("/ordenes/" + orden).get("historia");
    }

    private List<String> paginas(String uri) {
        return paginas(uri, token(Roles.OPERADOR_CALL_CENTER));
    }

    @SuppressWarnings("unchecked") // JSON of a page
    private List<String> paginas(String uri, String token) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            Map<String, Object> page = get(uri + cursor, token);
            ((List<Map<String, Object>>) page.get("elementos")).forEach(orden -> ids.add((String) orden.get("id")));
            cursor = page.containsKey("siguiente") ? "&cursor=" + page.get("siguiente") : "";
        } while (!cursor.isEmpty());
        return ids;
    }
}
