package bo.comteco.reiterados.intake;

import static bo.comteco.reiterados.intake.Eventos.AHORA;
import static bo.comteco.reiterados.intake.Eventos.orden;
import static bo.comteco.reiterados.intake.Eventos.ordenId;
import static bo.comteco.reiterados.intake.Eventos.prioridad;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.AsistenciaIniciada;
import bo.comteco.reiterados.contracts.AsistenciaRegistrada;
import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.ReclamoCompletado;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.contracts.ReclamoSolucionadoEnLinea;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.testkit.servers.EventsOnKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

class ReclamosIT extends ServicioDePrueba {

    @LocalManagementPort
    private int managementPort;

    private void publishOrder(String reclamoId, String decision) {
        events.publish(new OrdenRegistrada(reclamoId, decision, null, orden(contrato, 1, "REGISTRADA")), AHORA);
    }

    // The story.

    @Test
    void unReclamoSeRecibeSeDecideYSeMuestraConSuOrden() {
        Answer taken = post(as("ana", Roles.OPERADOR_CALL_CENTER), "/reclamos", body("CALL_CENTER"), Map.of());
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.headers().getLocation()).hasToString("/reclamos/" + taken.id());
        assertThat(taken.text("/decision")).isEqualTo("null");
        assertThat(taken.text("/segmento")).isEqualTo("PYME");

        EstadoDeReclamo told = recibido();
        assertThat(told)
                .isEqualTo(new EstadoDeReclamo(
                        taken.id(),
                        1,
                        "CALL_CENTER",
                        contrato,
                        "INTERNET",
                        "F130",
                        "ARM-7",
                        "FTTH",
                        "PYME",
                        "XGS_PON_N1",
                        clock.instant(),
                        null,
                        null,
                        null,
                        "N-12",
                        "OLT03-1-4"));

        publishOrder(taken.id(), "PRIMER_REPORTE");
        String uri = "/reclamos/" + taken.id();
        await().until(() -> get(sistema(), uri).text("/decision").equals("PRIMER_REPORTE"));
        Answer open = get(sistema(), uri);
        assertThat(open.text("/orden/id")).isEqualTo(ordenId(contrato));
        assertThat(open.text("/orden/situacion")).isEqualTo("REGISTRADA");
        assertThat(open.json().at("/orden/reclamos").asInt()).isEqualTo(1);
        assertThat(open.text("/orden/vence")).isEqualTo("null");

        events.publish(new OrdenCerrada(orden(contrato, 4, "CERRADA")), AHORA);
        events.publish(
                new OrdenClasificada(
                        "REGISTRO", "por PYME", null, prioridad(contrato, 1, "ALTA", AHORA.plusSeconds(86_400))),
                AHORA);
        await().until(() -> get(sistema(), uri).text("/orden/situacion").equals("CERRADA"));
        await().until(() -> get(sistema(), uri).text("/orden/vulnerabilidad").equals("ALTA"));
        Answer closed = get(sistema(), uri);
        assertThat(closed.json().at("/orden/conSolucion").asBoolean()).isTrue();
        assertThat(closed.text("/orden/vence")).isEqualTo("2016-03-02T12:00:00Z");
    }

    @Test
    void losDatosPersonalesNoSalenDelServicio() {
        post(sistema(), "/reclamos", body("CALL_CENTER"), Map.of());
        recibido();
        assertThat(events.records())
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8)
                                + record.key()
                                + EventsOnKafka.headers(record))
                        .doesNotContain("Juana", "4250001", "Calle"));
        assertThat(get(sistema(), "/reclamos?contrato=" + contrato).json().toString())
                .doesNotContain("Juana", "4250001", "Calle");
    }

    @Test
    void laCorrelacionPasaDelRestAlEvento() {
        post(sistema(), "/reclamos", body("RETENCION"), Map.of("X-Correlation-Id", "historia-" + contrato));
        recibido();
        assertThat(events.events().stream()
                        .filter(read -> read.event().clave().equals(contrato))
                        .map(read -> read.headers().get("ce_correlationid")))
                .containsExactly("historia-" + contrato);
    }

    // Prefer: wait.

    @Test
    void quienEsperaRecibeLaDecision() {
        CompletableFuture<Answer> waiting = postAndWait("/reclamos", body("RETENCION"));
        String id = recibido().reclamoId();
        publishOrder(id, "PRIMER_REPORTE");
        Answer decided = waiting.join();
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.headers().getFirst("Preference-Applied")).isEqualTo("wait=10");
        assertThat(decided.headers().getLocation()).hasToString("/reclamos/" + id);
        assertThat(decided.text("/decision")).isEqualTo("PRIMER_REPORTE");
        assertThat(decided.text("/orden/id")).isEqualTo(ordenId(contrato));
    }

    @Test
    void quienEsperaEnVanoRecibeSuReclamoPendiente() {
        Answer pending = post(sistema(), "/reclamos", body("RETENCION"), Map.of("Prefer", "wait=1"));
        assertThat(pending.status()).isEqualTo(202);
        assertThat(pending.headers().getFirst("Preference-Applied")).isNull();
        assertThat(pending.headers().getLocation()).hasToString("/reclamos/" + pending.id());
    }

    @Test
    void unaReiteracionSobreOtraOrdenSeMuestraConEsaOrden() {
        CompletableFuture<Answer> waiting = postAndWait("/reclamos", body("RETENCION"));
        events.publish(
                new ReiteracionRegistrada(recibido().reclamoId(), "REITERA_ATENDIDA", orden(contrato, 3, "ATENDIDA")),
                AHORA);
        Answer decided = waiting.join();
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.text("/decision")).isEqualTo("REITERA_ATENDIDA");
        assertThat(decided.text("/indicacion"))
                .startsWith("La orden " + ordenId(contrato) + " fue atendida con solución");
        assertThat(decided.json()
                        .get("siguientesPasos")
                        .valueStream()
                        .map(each -> each.get("numero").asInt()))
                .as("of RETENCION")
                .containsExactly(15, 16);
        assertThat(decided.text("/orden/situacion")).isEqualTo("ATENDIDA");
    }

    // Idempotency.

    @Test
    void laMismaClaveYPeticionDanElMismoReclamo() {
        Map<String, String> key = Map.of("Idempotency-Key", "k-" + contrato);
        Answer first = post(sistema(), "/reclamos", body("RETENCION"), key);
        Answer again = post(sistema(), "/reclamos", body("RETENCION").replace("ARM-7\"", " ARM-7 \""), key);
        assertThat(again.status()).isEqualTo(202);
        assertThat(again.json()).isEqualTo(first.json());

        publishOrder(first.id(), "PRIMER_REPORTE");
        await().until(() ->
                get(sistema(), "/reclamos/" + first.id()).text("/decision").equals("PRIMER_REPORTE"));
        Answer decided = post(
                sistema(),
                "/reclamos",
                body("RETENCION"),
                Map.of("Idempotency-Key", "k-" + contrato, "Prefer", "wait=5"));
        assertThat(decided.status()).isEqualTo(201);
        assertThat(decided.id()).isEqualTo(first.id());
        assertThat(decided.text("/orden/id")).isEqualTo(ordenId(contrato));

        Answer other = post(sistema(), "/reclamos", body("HELP_DESK"), key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.campos()).containsExactly("Idempotency-Key");
        assertThat(post(as("otro", Roles.SISTEMA), "/reclamos", body("RETENCION"), key)
                        .id())
                .as("the key is the caller's own")
                .isNotEqualTo(first.id());
    }

    @Test
    void muchasPeticionesIgualesALaVezHacenUnSoloReclamo() {
        Map<String, String> key = Map.of("Idempotency-Key", "k-" + contrato);
        WebTestClient client = sistema();
        List<CompletableFuture<Answer>> all = IntStream.range(0, 12)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(client, "/reclamos", body("RETENCION"), key)))
                .toList();
        assertThat(all.stream().map(each -> each.join().id()).distinct()).hasSize(1);
        recibido();
        assertThat(get(client, "/reclamos?contrato=" + contrato)
                        .json()
                        .get("elementos")
                        .size())
                .isEqualTo(1);
        assertThat(events.all(ReclamoRecibido.class, event -> event.clave().equals(contrato)))
                .hasSize(1);
    }

    @Test
    void sinClaveCadaPeticionEsOtroReclamo() {
        Answer first = post(sistema(), "/reclamos", body("RETENCION"), Map.of());
        clock.advance(Duration.ofSeconds(1));
        Answer second = post(sistema(), "/reclamos", body("RETENCION"), Map.of());
        clock.advance(Duration.ofSeconds(1));
        Answer third = post(sistema(), "/reclamos", body("RETENCION"), Map.of());

        Answer page = get(sistema(), "/reclamos?limite=2&contrato=" + contrato);
        assertThat(page.json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .as("newest first")
                .containsExactly(third.id(), second.id());
        Answer rest = get(sistema(), "/reclamos?limite=2&contrato=" + contrato + "&cursor=" + page.text("/siguiente"));
        assertThat(rest.json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactly(first.id());
        assertThat(rest.json().has("siguiente")).isFalse();
    }

    // Assistance (Paso 10).

    @Test
    void enAsistenciaNoHayOrdenHastaQueNoSeSolucione() {
        CompletableFuture<Answer> waiting = postAndWait("/reclamos", body("HELP_DESK"));
        String id = recibido().reclamoId();
        events.publish(new AsistenciaIniciada(id, "PRIMER_REPORTE", orden(contrato, 1, "EN_ASISTENCIA")), AHORA);
        Answer assisted = waiting.join();
        assertThat(assisted.status()).isEqualTo(201);
        assertThat(assisted.json().get("enAsistencia").asBoolean()).isTrue();
        assertThat(assisted.json().get("orden").isNull()).isTrue();

        CompletableFuture<Answer> result = postAndWait(
                "/reclamos/" + id + "/asistencia", "{\"resultado\":\"NO_SOLUCIONADO\",\"seccionDelManual\":\"3.2\"}");
        EstadoDeReclamo told = events.await(
                        AsistenciaRegistrada.class, event -> event.clave().equals(contrato))
                .estado();
        assertThat(told.asistencia()).isEqualTo("NO_SOLUCIONADO");
        assertThat(told.unidad()).as("the table of application.yml").isEqualTo("USM");
        assertThat(told.secuencia()).isEqualTo(2);
        assertThat(told.asistidoEn()).isEqualTo(clock.instant());
        events.publish(new OrdenRegistrada(id, "PRIMER_REPORTE", null, orden(contrato, 2, "REGISTRADA")), AHORA);
        Answer ordered = result.join();
        assertThat(ordered.status()).isEqualTo(200);
        assertThat(ordered.json().get("enAsistencia").asBoolean()).isFalse();
        assertThat(ordered.text("/orden/id")).isEqualTo(ordenId(contrato));
        assertThat(ordered.text("/asistencia")).isEqualTo("NO_SOLUCIONADO");
        assertThat(ordered.text("/unidad")).isEqualTo("USM");
        assertThat(ordered.text("/indicacion")).contains("se deriva a la Unidad Soporte Multimedia (USM)");

        Answer contrary =
                post(sistema(), "/reclamos/" + id + "/asistencia", "{\"resultado\":\"SOLUCIONADO\"}", Map.of());
        assertThat(contrary.status()).isEqualTo(409);
        assertThat(contrary.text("/asistencia")).isEqualTo("NO_SOLUCIONADO");
    }

    @Test
    void loSolucionadoEnLineaNoTieneOrdenYSeCuenta() {
        Answer before = get(sistema(), "/reclamos/cifras");
        Answer taken = post(sistema(), "/reclamos", body("HELP_DESK"), Map.of());
        CompletableFuture<Answer> result =
                postAndWait("/reclamos/" + taken.id() + "/asistencia", "{\"resultado\":\"SOLUCIONADO\"}");
        events.await(AsistenciaRegistrada.class, event -> event.clave().equals(contrato));
        events.publish(
                new AsistenciaIniciada(taken.id(), "REITERA_TRAS_CIERRE", orden(contrato, 1, "EN_ASISTENCIA")), AHORA);
        events.publish(new ReclamoSolucionadoEnLinea(taken.id(), orden(contrato, 2, "SOLUCIONADA_EN_LINEA")), AHORA);
        Answer solved = result.join();
        assertThat(solved.status()).isEqualTo(200);
        assertThat(solved.text("/decision")).isEqualTo("REITERA_TRAS_CIERRE");
        assertThat(solved.json().get("orden").isNull()).isTrue();

        Answer after = get(sistema(), "/reclamos/cifras");
        assertThat(count(after, "reclamos")).isEqualTo(count(before, "reclamos") + 1);
        assertThat(count(after, "solucionadosEnLinea")).isEqualTo(count(before, "solucionadosEnLinea") + 1);
        assertThat(count(after, "trasCierre")).isEqualTo(count(before, "trasCierre") + 1);
        assertThat(count(after, "sinDecidir")).isEqualTo(count(before, "sinDecidir"));
        assertThat(count(after, "reclamos"))
                .as("every claim stands in one place")
                .isEqualTo(count(after, "sinDecidir")
                        + count(after, "primerosReportes")
                        + count(after, "sobreOrdenAbierta")
                        + count(after, "sobreOrdenAtendida")
                        + count(after, "trasCierre"));
    }

    private static long count(Answer cifras, String name) {
        return cifras.json().get(name).asLong();
    }

    @Test
    void soloLosReclamosDeHelpDeskTienenAsistencia() {
        Answer taken = post(sistema(), "/reclamos", body("RETENCION"), Map.of());
        String uri = "/reclamos/" + taken.id() + "/asistencia";
        assertThat(post(sistema(), uri, "{\"resultado\":\"SOLUCIONADO\"}", Map.of())
                        .status())
                .isEqualTo(409);
    }

    // Wrong requests.

    @Test
    void cadaCampoIncorrectoSeNombra() {
        Answer wrong = post(
                sistema(),
                "/reclamos",
                "{\"canal\":\"CALL_CENTER\",\"contrato\":\"C_1\",\"servicio\":\"GAS\",\"falla\":\"f\",\"armario\":\"?\"}",
                Map.of("Idempotency-Key", "con espacio"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(wrong.campos())
                .containsExactlyInAnyOrder(
                        "contrato",
                        "servicio",
                        "falla",
                        "armario",
                        "reclamante.nombre",
                        "reclamante.telefonoDeReferencia",
                        "reclamante.direccion",
                        "Idempotency-Key");
    }

    @Test
    void elClienteDesconocidoSeDiceClaramente() {
        Answer unknown = post(sistema(), "/reclamos", body("RETENCION").replace(contrato, "X" + contrato), Map.of());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.campos()).containsExactly("contrato");
        assertThat(get(sistema(), "/reclamos?contrato=X" + contrato)
                        .json()
                        .get("elementos")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "OPERADOR_CALL_CENTER, CALL_CENTER, 202",
        "AGENTE_HELP_DESK, HELP_DESK, 202",
        "ASESOR_RETENCION, RETENCION, 202",
        "SISTEMA, CALL_CENTER, 202",
        "OPERADOR_CALL_CENTER, HELP_DESK, 403",
        "AGENTE_HELP_DESK, RETENCION, 403",
        "ASESOR_RETENCION, CALL_CENTER, 403",
        "TECNICO, CALL_CENTER, 403"
    })
    void cadaCanalTieneSuRol(String role, String canal, int status) {
        Answer answer = post(as("ana", role), "/reclamos", body(canal), Map.of());
        assertThat(answer.status()).isEqualTo(status);
        if (status == HttpStatus.FORBIDDEN.value()) {
            assertThat(answer.headers().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    // Smartflex.

    @Test
    void sinSmartflexElReclamoSeTomaYSeCompletaSolo() {
        SMARTFLEX.away(true);
        Answer taken = post(sistema(), "/reclamos", body("RETENCION"), Map.of());
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.text("/cliente")).isEqualTo("POR_VERIFICAR");
        EstadoDeReclamo told = recibido();
        assertThat(told.segmento()).isNull();
        int asked = SMARTFLEX.asked();
        await().until(() -> SMARTFLEX.asked() > asked + 1);
        assertThat(get(sistema(), "/reclamos/" + taken.id()).text("/cliente")).isEqualTo("POR_VERIFICAR");

        SMARTFLEX.away(false);
        EstadoDeReclamo completed = events.await(
                        ReclamoCompletado.class, event -> event.clave().equals(contrato))
                .estado();
        assertThat(completed.segmento()).isEqualTo("PYME");
        assertThat(completed.tecnologia()).isEqualTo("FTTH");
        assertThat(completed.clasePon()).isEqualTo("XGS_PON_N1");
        assertThat(completed.secuencia()).isEqualTo(2);
        assertThat(completed.recibidoEn()).isEqualTo(told.recibidoEn());
        assertThat(get(sistema(), "/reclamos/" + taken.id()).text("/cliente")).isEqualTo("VERIFICADO");
    }

    @Test
    void elClienteQueResultaDesconocidoConservaSuReclamo() {
        SMARTFLEX.away(true);
        Answer taken = post(sistema(), "/reclamos", body("RETENCION").replace(contrato, "X" + contrato), Map.of());
        SMARTFLEX.away(false);
        await().until(() ->
                get(sistema(), "/reclamos/" + taken.id()).text("/cliente").equals("DESCONOCIDO"));
        assertThat(events.all(ReclamoCompletado.class, event -> event.clave().equals("X" + contrato)))
                .isEmpty();
    }

    // What every service shows.

    @Test
    void elServicioDiceComoEstaYQueOfrece() {
        WebTestClient management = WebTestClient.bindToServer()
                .baseUrl("http://localhost:" + managementPort)
                .responseTimeout(Duration.ofSeconds(30))
                .build();
        for (String path : List.of("health/liveness", "health/readiness", "health", "prometheus", "pendiente")) {
            management.get().uri("/actuator/" + path).exchange().expectStatus().isOk();
        }
        assertThat(get(sistema(), "/v3/api-docs").json().get("paths").propertyNames())
                .contains("/reclamos", "/reclamos/{id}", "/reclamos/{id}/asistencia", "/reclamos/cifras");
    }
}
