package bo.comteco.reiterados.intake;

import static bo.comteco.reiterados.intake.Eventos.AHORA;
import static bo.comteco.reiterados.intake.Eventos.enReparacion;
import static bo.comteco.reiterados.intake.Eventos.orden;
import static bo.comteco.reiterados.intake.Eventos.prioridad;
import static bo.comteco.reiterados.intake.Eventos.sustituida;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.CasoAdministrativoEscalado;
import bo.comteco.reiterados.contracts.CasoComunicado;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeMasivo;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.GestionDeNivelRegistrada;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.ObjetivoVencido;
import bo.comteco.reiterados.contracts.OrdenAtendida;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenEnReparacion;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.OrdenSustituida;
import bo.comteco.reiterados.contracts.ReclamoMasivoDeclarado;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.contracts.ResultadoDeCasoRegistrado;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.testkit.servers.RealServers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class FormulariosIT extends ServicioDePrueba {

    private static final String BANDEJA = "/bandejas/supervision-call-center";
    private static final String GESTION =
            "{\"unidad\":\"Div. Redes\",\"medio\":\"CORREO\",\"resultado\":\"Se pidió repararlo hoy\"}";

    private WebTestClient operador() {
        return as("ana", Roles.OPERADOR_CALL_CENTER);
    }

    private WebTestClient supervisora() {
        return as("rosa", Roles.SUPERVISORA_CALL_CENTER);
    }

    /** A claim by phone that repeats an order that was registered two days before. */
    private String reiterado() {
        events.publish(
                new OrdenClasificada(
                        "REGISTRO", "por PYME", null, prioridad(contrato, 1, "ALTA", AHORA.plusSeconds(86_400))),
                AHORA);
        String id = post(operador(), "/reclamos", body("CALL_CENTER"), Map.of()).id();
        events.publish(
                new ReiteracionRegistrada(
                        id,
                        "REITERA_ABIERTA",
                        orden(
                                contrato,
                                1,
                                2,
                                "REGISTRADA",
                                true,
                                clock.instant().minus(Duration.ofDays(2)))),
                AHORA);
        await().until(() -> get(operador(), "/reclamos/" + id).text("/decision").equals("REITERA_ABIERTA"));
        return id;
    }

    private static List<String> motivos(Answer formulario) {
        return formulario
                .json()
                .get("motivos")
                .valueStream()
                .map(each ->
                        each.get("motivo").asString() + (each.get("porSistema").asBoolean() ? "*" : ""))
                .toList();
    }

    /** The tray page by page, as {@code reclamo} ids. */
    private List<String> bandeja() {
        List<String> ids = new ArrayList<>();
        String uri = BANDEJA + "?limite=2";
        while (true) {
            Answer page = get(supervisora(), uri);
            assertThat(page.status()).isEqualTo(200);
            page.json()
                    .get("elementos")
                    .valueStream()
                    .forEach(each -> ids.add(each.at("/reclamo/id").asString()));
            if (!page.json().has("siguiente")) {
                return ids;
            }
            uri = BANDEJA + "?limite=2&cursor=" + page.text("/siguiente");
        }
    }

    @Test
    void delMostradorALaSupervisionYAlHistorial() {
        String id = reiterado();
        Answer shown = get(operador(), "/reclamos/" + id);
        assertThat(shown.text("/indicacion")).startsWith("Informe al cliente: reparación estimada para el ");
        assertThat(shown.json()
                        .get("siguientesPasos")
                        .valueStream()
                        .map(each -> each.get("numero").asInt()))
                .containsExactly(4, 7);
        assertThat(bandeja()).contains(id);

        Answer told = post(
                operador(),
                "/reclamos/" + id + "/informes",
                "{\"medio\":\"TELEFONO\",\"respuesta\":\"Espera en casa\"}",
                Map.of("Idempotency-Key", "i-" + id));
        assertThat(told.status()).isEqualTo(201);
        assertThat(told.json().get("paso").asInt()).isEqualTo(4);
        assertThat(told.text("/resultado"))
                .startsWith("Reparación estimada para el ")
                .endsWith(". Espera en casa");
        assertThat(get(operador(), "/reclamos/" + id)
                        .json()
                        .get("siguientesPasos")
                        .size())
                .as("the client has been told")
                .isEqualTo(1);

        String uri = "/reclamos/" + id + "/formulario";
        Answer form = get(operador(), uri);
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.text("/codigo")).isEqualTo("GN-UCC-FRM-T01");
        assertThat(form.text("/telefonoDeReferencia")).isEqualTo("4250001");
        assertThat(form.text("/cliente")).isEqualTo("Juana Perez");
        assertThat(motivos(form)).containsExactly("PAPELETAS_REZAGADAS*");

        Answer completed = put(
                operador(), uri, "{\"revision\":0,\"motivos\":[\"ABONADO_AUSENTE\"],\"fallaVerificadaPor\":\"Luis\"}");
        assertThat(completed.status()).isEqualTo(200);
        assertThat(completed.json().get("revision").asInt()).isEqualTo(1);
        assertThat(motivos(completed)).containsExactly("PAPELETAS_REZAGADAS*", "ABONADO_AUSENTE");
        Answer stale = put(supervisora(), uri, "{\"revision\":0,\"linea\":\"OK\"}");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().get("revision").asInt()).isEqualTo(1);
        assertThat(get(operador(), uri).json()).isEqualTo(completed.json());
        assertThat(get(operador(), "/reclamos/" + id + "/interacciones")
                        .json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("numero").asInt()))
                .as("the refused one left none, and what it moved stands there once")
                .containsExactly(1, 2, 3);

        Answer managed =
                post(supervisora(), "/reclamos/" + id + "/gestiones", GESTION, Map.of("Idempotency-Key", "g-" + id));
        assertThat(managed.status()).isEqualTo(201);
        assertThat(managed.headers().getLocation()).hasToString("/reclamos/" + id + "/interacciones");
        assertThat(bandeja()).doesNotContain(id);
        assertThat(get(operador(), uri).text("/unidad")).isEqualTo("Div. Redes");

        post(supervisora(), "/reclamos/" + id + "/gestiones", GESTION.replace("hoy", "mañana"), Map.of());
        Answer again =
                post(supervisora(), "/reclamos/" + id + "/gestiones", GESTION, Map.of("Idempotency-Key", "g-" + id));
        assertThat(again.json())
                .as("the same key, though another entry came since")
                .isEqualTo(managed.json());

        Answer first = get(operador(), "/reclamos/" + id + "/interacciones?limite=4");
        assertThat(first.json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("numero").asInt() + " "
                                + each.get("paso").asInt() + " "
                                + each.get("usuario").asString() + " "
                                + each.get("medio").asString()))
                .containsExactly("1 1 ana TELEFONO", "2 4 ana TELEFONO", "3 7 ana SISTEMA", "4 8 rosa CORREO");
        Answer rest = get(operador(), "/reclamos/" + id + "/interacciones?limite=4&cursor=" + first.text("/siguiente"));
        assertThat(rest.json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("numero").asInt() + " "
                                + each.get("resultado").asString()))
                .containsExactly("5 Se pidió repararlo mañana");
        assertThat(rest.json().has("siguiente")).isFalse();
        assertThat(rest.json().at("/elementos/0/rol").asString()).isEqualTo("SUPERVISORA_CALL_CENTER");
    }

    @Test
    void laHistoriaJuntaLoDeTodosLosServicios() {
        String id = reiterado();
        events.publish(
                new NivelEscalado(
                        1,
                        "TIEMPO",
                        "SUPERVISOR_CO",
                        AHORA,
                        AHORA,
                        null,
                        null,
                        "CORREO",
                        AHORA.plusSeconds(43_200),
                        null,
                        prioridad(contrato, 2, "ALTA", AHORA.plusSeconds(86_400))),
                AHORA);
        await().untilAsserted(() -> assertThat(get(operador(), "/reclamos/" + id + "/historia")
                        .json()
                        .valueStream()
                        .map(each -> each.get("frase").asString()))
                .contains(
                        "ana (operador call center) recibió el reclamo, por teléfono.",
                        "Reitera un daño que se está atendiendo: " + contrato + ".INTERNET.F130.1.",
                        "La orden " + contrato + ".INTERNET.F130.1 fue registrada.",
                        "Su vulnerabilidad es alta; el plazo vence el miércoles 2 de marzo, 08:00.",
                        "Se comunicó al nivel 1 (supervisor co), por correo, que lo tiene hasta el martes 1 de marzo, 20:00,"
                                + " por el tiempo transcurrido."));
        assertThat(get(operador(), "/reclamos/R-NADA/historia").status()).isEqualTo(404);
        for (String reads :
                List.of(Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.ADMINISTRADOR_CO, Roles.JEFE_DEPTO_CO)) {
            assertThat(get(as("otro", reads), "/reclamos/" + id + "/historia").status())
                    .as(reads)
                    .isEqualTo(200);
        }
        for (String other : List.of(Roles.TECNICO, Roles.SISTEMA)) {
            assertThat(get(as("otro", other), "/reclamos/" + id + "/historia").status())
                    .as(other)
                    .isEqualTo(403);
        }
    }

    /** Whoever did it stands in the envelope of the event that tells it (docs/adr/0025). */
    @Test
    void deCadaPasoDeLaOrdenLaHistoriaDiceQuienComoYConQueResultado() {
        String id = reiterado();
        Author saul = new Author.Person(Roles.SUPERVISOR_CO, "saul");
        events.publish(new OrdenEnReparacion(enReparacion(contrato, 3, "t7")), AHORA, saul);
        events.publish(
                new OrdenAtendida(orden(contrato, 1, 4, "ATENDIDA", true, AHORA)),
                AHORA,
                new Author.Person(Roles.TECNICO, "t7"));
        events.publish(
                new OrdenCerrada(orden(contrato, 1, 5, "CERRADA", true, AHORA)),
                AHORA,
                new Author.Person(Roles.OPERADOR_CO, "olga"));
        events.publish(
                new OrdenClasificada(
                        "REBAJA",
                        "rebajada",
                        "el cliente viaja",
                        prioridad(contrato, 2, "CONTROLABLE", AHORA.plusSeconds(90_000))),
                AHORA,
                saul);
        await().untilAsserted(() -> assertThat(acciones(id))
                .contains(
                        "1 OPERADOR_CALL_CENTER ana TELEFONO Reclamo recibido",
                        "3 SISTEMA - SISTEMA Reitera abierta",
                        "7 SISTEMA - SISTEMA En la bandeja de la supervisora",
                        "- SUPERVISOR_CO saul SISTEMA En reparación, con el técnico t7",
                        "- TECNICO t7 SISTEMA Atendida con solución",
                        "- OPERADOR_CO olga SISTEMA Cerrada con solución",
                        "25 SISTEMA - SISTEMA Reiteraciones: ninguna",
                        "- SISTEMA - SISTEMA Alta",
                        "- SUPERVISOR_CO saul SISTEMA Controlable: el cliente viaja"));
    }

    /** Of each thing its step, role, person, means and result; a dash for what is not said. */
    private List<String> acciones(String id) {
        return get(operador(), "/reclamos/" + id + "/historia")
                .json()
                .valueStream()
                .map(each -> Stream.of("/paso", "/quien/rol", "/quien/usuario", "/medio", "/resultado")
                        .map(field -> each.at(field).asString("-"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    /** D-25, Pasos 21 to 24, 26, 27, D-23: told out of order and twice. */
    @Test
    void laHistoriaSigueALaOrdenQueSustituyeYCuentaLoQueResulto() {
        String id = reiterado();
        String first = contrato + ".INTERNET.F130.1";
        String second = contrato + ".INTERNET.F130.2";
        EstadoDeEscalamiento risen = prioridad(contrato, 3, "ALTA", AHORA.plusSeconds(86_400));
        String masivo = "RM.ARMARIO." + contrato + ".1";
        List<Evento> told = List.of(
                new CasoComunicado(prioridad(contrato, 6, "ALTA", AHORA.plusSeconds(86_400))),
                new GestionDeNivelRegistrada(1, "SUPERVISOR_CO", "COORDINADO", null, null, risen),
                new ResultadoDeCasoRegistrado(
                        "JEFE_PROVISION_Y_ASEGURAMIENTO",
                        "SOLUCIONADO",
                        "TELEFONO",
                        prioridad(contrato, 7, "ALTA", AHORA.plusSeconds(86_400))),
                new ObjetivoVencido(prioridad(contrato, 4, "MODERADA", AHORA.plusSeconds(86_400))),
                new CasoAdministrativoEscalado(2, prioridad(contrato, 5, "ALTA", AHORA.plusSeconds(86_400))),
                new OrdenSustituida(sustituida(contrato, 9, masivo)),
                new OrdenRegistrada(null, null, null, orden(contrato, 2, 1, "REGISTRADA", false, AHORA)),
                new ReclamoMasivoDeclarado(new EstadoDeMasivo(
                        masivo, 1, "ARMARIO", contrato, 1, "PERSONA", 0, AHORA, "ABIERTO", null, null)));
        Author saul = new Author.Person(Roles.SUPERVISOR_CO, "saul");
        told.forEach(each -> events.publish(each, AHORA, saul));
        told.forEach(each -> events.publish(each, AHORA, saul));
        await().untilAsserted(() -> assertThat(get(operador(), "/reclamos/" + id + "/historia")
                        .json()
                        .valueStream()
                        .map(each -> each.get("frase").asString()))
                .doesNotHaveDuplicates()
                .contains(
                        "La orden " + first + " fue anulada: duplicada",
                        "saul (supervisor co) decidió que la orden " + second + " toma el lugar de la anulada " + first
                                + ".",
                        "La orden " + second + ", que repite " + first + ", fue registrada por saul (supervisor co).",
                        "El nivel 1 (supervisor co) registró su resultado: coordinado, por saul (supervisor co).",
                        "Pasó sin solución el objetivo dentro del plazo, y se avisó por correo al supervisor del centro de"
                                + " operaciones.",
                        "La revisión al cierre llegó al Administrador Centro de Operaciones, con 2 reiteraciones.",
                        "El Jefe Div. Provisión y Aseguramiento registró su resultado, por teléfono: solucionado, por saul (supervisor co).",
                        "El reclamo masivo " + masivo + " (ARMARIO " + contrato
                                + ") fue declarado por saul (supervisor co)."));
        Answer seen = get(operador(), "/reclamos/" + id);
        assertThat(seen.text("/orden/situacion")).isEqualTo("ANULADA");
        assertThat(seen.text("/enSuLugar/id")).isEqualTo(second);
        assertThat(seen.text("/indicacion"))
                .startsWith("La orden " + first + " fue anulada; en su lugar está la orden " + second + ".")
                .doesNotContain("registre otro reclamo");
        assertThat(get(operador(), "/reclamos/" + id + "/rdt")
                        .json()
                        .get("ordenes")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .contains(first, second);
    }

    @Test
    void muchasGestionesALaVezDejanCadaUnaSuInteraccion() {
        String id = reiterado();
        WebTestClient client = supervisora();
        List<CompletableFuture<Answer>> all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() ->
                        post(client, "/reclamos/" + id + "/gestiones", GESTION.replace("hoy", "#" + i), Map.of())))
                .toList();
        assertThat(all).allSatisfy(each -> assertThat(each.join().status()).isEqualTo(201));
        Answer kept = get(client, "/reclamos/" + id + "/interacciones");
        assertThat(kept.json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("numero").asInt()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 9).boxed().toList());
        assertThat(kept.json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("resultado").asString())
                        .distinct())
                .hasSize(9);
    }

    @Test
    void laGestionPorCorreoSaleUnaVezAunqueElServidorDeCorreoEsteCaido() {
        String id = reiterado();
        MailCatcher mail = RealServers.get().mail();
        mail.goAway();
        try {
            for (int vez = 1; vez <= 2; vez++) {
                assertThat(post(
                                        supervisora(),
                                        "/reclamos/" + id + "/gestiones",
                                        GESTION,
                                        Map.of("Idempotency-Key", "g-" + id))
                                .status())
                        .isEqualTo(201);
            }
        } finally {
            mail.comeBack();
        }
        MailCatcher.Received received = correo(id + ".gestion-2");
        assertThat(received.to()).containsExactly("div.redes@comteco.example");
        assertThat(received.subject()).isEqualTo("Reclamo " + id + " de INTERNET: gestión con Div. Redes");
        assertThat(received.text())
                .contains("Se pidió repararlo hoy", contrato + ".INTERNET.F130.1")
                .doesNotContain("Juana", "4250001", "Calle");
        assertThat(mail.received())
                .filteredOn(each -> each.text().contains(contrato + ".INTERNET"))
                .hasSize(1);
    }

    @Test
    void aUnaUnidadSinDireccionNoSeLePuedeEscribir() {
        String id = reiterado();
        Answer refused = post(
                supervisora(), "/reclamos/" + id + "/gestiones", GESTION.replace("Div. Redes", "Ventas"), Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.campos()).containsExactly("unidad");
        assertThat(bandeja()).contains(id);
    }

    @Test
    void elFormularioSeImprime() throws IOException {
        String id = reiterado();
        for (boolean byHeader : List.of(true, false)) {
            byte[] pdf = operador()
                    .get()
                    .uri("/reclamos/" + id + "/formulario" + (byHeader ? "" : "?formato=pdf"))
                    .accept(byHeader ? MediaType.APPLICATION_PDF : MediaType.ALL)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .contentType(MediaType.APPLICATION_PDF)
                    .expectHeader()
                    .valueMatches(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"GN-UCC-FRM-T01-R-.*\\.pdf\"")
                    .expectBody()
                    .returnResult()
                    .getResponseBody();
            assertThat(pdf).isNotNull();
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains("Juana Perez", contrato + ".INTERNET.F130.1");
            }
        }
    }

    @Test
    void trasUnCierreSinSolucionSeMarcaLaPapeleta() {
        events.publish(new OrdenCerrada(orden(contrato, 1, 4, "CERRADA", false, AHORA)), AHORA);
        String id = post(operador(), "/reclamos", body("CALL_CENTER"), Map.of()).id();
        events.publish(
                new OrdenRegistrada(id, "REITERA_TRAS_CIERRE", null, orden(contrato, 2, 1, "REGISTRADA", false, AHORA)),
                AHORA);
        await().until(() -> get(operador(), "/reclamos/" + id).text("/orden/id").endsWith(".2"));
        Answer form = get(operador(), "/reclamos/" + id + "/formulario");
        assertThat(motivos(form)).containsExactly("PAPELETA_CERRADA_SIN_SOLUCION*");
        assertThat(form.text("/numeroDeSolicitud")).isEqualTo(contrato + ".INTERNET.F130.2");
    }

    @Test
    void laBandejaTieneLosQueMasEsperanPrimero() {
        String first = reiterado();
        clock.advance(Duration.ofSeconds(1));
        String second = reiterado();
        clock.advance(Duration.ofSeconds(1));
        String third = reiterado();
        List<String> all = bandeja();
        assertThat(all).containsSubsequence(first, second, third).doesNotHaveDuplicates();
        assertThat(get(supervisora(), BANDEJA + "?limite=200").json().toString())
                .doesNotContain("Juana", "4250001", "Calle");
    }

    @Test
    void elClienteQueResultaDesconocidoEsperaALaSupervision() {
        SMARTFLEX.away(true);
        String id = post(sistema(), "/reclamos", body("RETENCION").replace(contrato, "X" + contrato), Map.of())
                .id();
        SMARTFLEX.away(false);
        await().until(() -> bandeja().contains(id));
        Answer tray = get(supervisora(), BANDEJA + "?limite=200");
        assertThat(tray.json()
                        .get("elementos")
                        .valueStream()
                        .filter(each -> each.at("/reclamo/id").asString().equals(id))
                        .map(each -> each.at("/motivos/0").asString()))
                .containsExactly("CLIENTE_DESCONOCIDO");
        assertThat(get(sistema(), "/reclamos/" + id).text("/indicacion"))
                .startsWith("Smartflex no conoce ese contrato con ese servicio");
        assertThat(post(supervisora(), "/reclamos/" + id + "/gestiones", GESTION, Map.of())
                        .status())
                .isEqualTo(201);
        assertThat(bandeja()).doesNotContain(id);
    }

    @Test
    void loQueNoLlevaFormularioLoDice() {
        String id = post(operador(), "/reclamos", body("CALL_CENTER"), Map.of()).id();
        for (String claim : List.of(id, "R-NADA")) {
            String uri = "/reclamos/" + claim;
            assertThat(get(operador(), uri + "/formulario").status()).isEqualTo(404);
            assertThat(put(operador(), uri + "/formulario", "{\"revision\":0}").status())
                    .isEqualTo(404);
            assertThat(post(supervisora(), uri + "/gestiones", GESTION, Map.of())
                            .status())
                    .isEqualTo(claim.equals(id) ? 409 : 404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /bandejas/supervision-call-center, OPERADOR_CALL_CENTER",
        "POST, /reclamos/R-1/gestiones, OPERADOR_CALL_CENTER",
        "GET, /reclamos/R-1/formulario, AGENTE_HELP_DESK",
        "GET, /reclamos/R-1/formulario, SISTEMA",
        "PUT, /reclamos/R-1/formulario, ASESOR_RETENCION",
        "GET, /reclamos/R-1/interacciones, TECNICO"
    })
    void cadaPasoTieneSuRol(String method, String uri, String role) {
        String body = method.equals("PUT") ? "{\"revision\":0}" : GESTION;
        as("otro", role)
                .method(HttpMethod.valueOf(method))
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
