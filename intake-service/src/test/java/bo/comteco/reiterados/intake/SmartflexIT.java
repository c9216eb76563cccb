package bo.comteco.reiterados.intake;

import static bo.comteco.reiterados.intake.Eventos.AHORA;
import static bo.comteco.reiterados.intake.Eventos.orden;
import static bo.comteco.reiterados.intake.Eventos.ordenId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.edge.Roles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** What is asked of Smartflex at the counter (Paso 2), and what it is told (D-27). */
@ExtendWith(OutputCaptureExtension.class)
class SmartflexIT extends ServicioDePrueba {

    private static final String[] PERSONAL = {"Juana", "Perez", "4250001", "Calle Uno", "5551234", "44250009"};

    private List<String> peticiones(String of) {
        return SMARTFLEX.told(of).stream()
                .map(each -> each.path("peticion").asString())
                .distinct()
                .toList();
    }

    private void registrar(String of) {
        events.publish(new OrdenRegistrada(null, null, null, orden(of, 1, 1, "REGISTRADA", false, AHORA)), AHORA);
    }

    // D-27.

    @Test
    void cadaOrdenNuevaSeInformaAUnSmartflexQueEstuvoCaido() {
        SMARTFLEX.away(true);
        int tried = SMARTFLEX.refusedWhileAway();
        List<String> contratos =
                IntStream.range(0, 40).mapToObj(i -> contrato + "-" + i).toList();
        contratos.forEach(this::registrar);
        contratos.forEach(this::registrar);
        contratos.forEach(each -> events.publish(new OrdenCerrada(orden(each, 4, "CERRADA")), AHORA));
        await("it is tried again").until(() -> SMARTFLEX.refusedWhileAway() > tried + 1);
        assertThat(contratos)
                .allSatisfy(each -> assertThat(SMARTFLEX.told(each)).isEmpty());

        SMARTFLEX.away(false);
        await().until(() ->
                contratos.stream().allMatch(each -> !SMARTFLEX.told(each).isEmpty()));
        assertThat(contratos).allSatisfy(each -> assertThat(peticiones(each)).containsExactly("OT:" + ordenId(each)));
        JsonNode told = SMARTFLEX.told(contratos.getFirst()).getFirst();
        assertThat(told.path("tipo").asString()).isEqualTo("ORDEN");
        assertThat(told.path("servicio").asString()).isEqualTo("INTERNET");
        assertThat(told.path("falla").asString()).isEqualTo("F130");
        assertThat(told.path("clase").asString()).isEqualTo("REPARACION");
        assertThat(told.path("en").asString()).isEqualTo(AHORA.toString());
    }

    @Test
    void cadaGestionDelPaso8SeInforma() {
        Answer taken = post(sistema(), "/reclamos", body("CALL_CENTER"), Map.of());
        events.publish(
                new ReiteracionRegistrada(taken.id(), "REITERA_ABIERTA", orden(contrato, 2, "REGISTRADA")), AHORA);
        await().until(() ->
                get(sistema(), "/reclamos/" + taken.id()).text("/decision").equals("REITERA_ABIERTA"));
        SMARTFLEX.away(true);
        for (String result : List.of("se pidió repararlo", "se volvió a pedir")) {
            assertThat(post(
                                    as("rosa", Roles.SUPERVISORA_CALL_CENTER),
                                    "/reclamos/" + taken.id() + "/gestiones",
                                    "{\"unidad\":\"Div. Redes\",\"medio\":\"TELEFONO\",\"resultado\":\"" + result
                                            + "\"}",
                                    Map.of())
                            .status())
                    .isEqualTo(201);
        }

        SMARTFLEX.away(false);
        await().until(() -> peticiones(contrato).size() == 2);
        assertThat(peticiones(contrato))
                .as("the reception of the claim is entry 1")
                .containsExactlyInAnyOrder("INT:" + taken.id() + "#2", "INT:" + taken.id() + "#3");
        assertThat(SMARTFLEX.told(contrato).stream()
                        .map(each -> each.path("resultado").asString())
                        .distinct())
                .containsExactlyInAnyOrder("se pidió repararlo", "se volvió a pedir");
    }

    @Test
    void loQueSmartflexRechazaLoVeUnaPersonaYNoSeRepite() {
        String refused = "Z" + contrato;
        registrar(refused);
        await().until(() -> rechazados().contains("OT:" + ordenId(refused)));
        registrar(contrato);
        await().until(() -> !SMARTFLEX.told(contrato).isEmpty());
        assertThat(SMARTFLEX.told(refused)).as("it is not sent again").hasSize(1);
        Answer list = get(as("luis", Roles.SUPERVISOR_CO), "/smartflex/rechazos?limite=200");
        JsonNode one = list.json()
                .get("elementos")
                .valueStream()
                .filter(each -> refused.equals(each.path("contrato").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(one.path("tipo").asString()).isEqualTo("ORDEN");
        assertThat(one.path("ordenId").asString()).isEqualTo(ordenId(refused));
        assertThat(one.path("motivo").asString()).isEqualTo("Contrato dado de baja");
        assertThat(list.json().path("total").asLong()).isPositive();
        assertThat(get(sistema(), "/smartflex/rechazos").status()).isEqualTo(403);
    }

    @Test
    void loRechazadoSeEnviaOtraVezCuandoUnaPersonaLoPide() {
        String refused = "Z" + contrato;
        registrar(refused);
        await().until(() -> rechazados().contains("OT:" + ordenId(refused)));
        WebTestClient luis = as("luis", Roles.SUPERVISOR_CO);
        assertThat(reenviar(luis, "{\"peticion\":\"OT:" + ordenId(refused) + "\"}")
                        .status())
                .isEqualTo(202);
        await().until(() -> SMARTFLEX.told(refused).size() == 2);
        assertThat(peticiones(refused)).containsExactly("OT:" + ordenId(refused));
        await().until(() -> rechazados().contains("OT:" + ordenId(refused)));
    }

    @ParameterizedTest
    @CsvSource({
        "{\"peticion\":\"OT:C1.NADA.F1.1\"}, 404",
        "{\"peticion\":\"INT:R-NADA#2\"}, 404",
        "{\"peticion\":\"INT:R-NADA#x\"}, 404",
        "{\"peticion\":\"INT:R-NADA\"}, 404"
    })
    void soloLoRechazadoSeEnviaOtraVez(String request, int status) {
        assertThat(reenviar(as("rosa", Roles.SUPERVISORA_CALL_CENTER), request).status())
                .isEqualTo(status);
        assertThat(reenviar(sistema(), request).status()).isEqualTo(403);
    }

    private static Answer reenviar(WebTestClient client, String request) {
        return post(client, "/smartflex/reenvios", request, Map.of());
    }

    private List<String> rechazados() {
        return get(as("rosa", Roles.SUPERVISORA_CALL_CENTER), "/smartflex/rechazos?limite=200")
                .json()
                .get("elementos")
                .valueStream()
                .map(each -> each.path("peticion").asString())
                .toList();
    }

    // Paso 2.

    @ParameterizedTest
    @CsvSource({
        "telefono=4250009, +59144250009",
        "telefono=4-425-0009, +59144250009",
        "contrato=C04325, C04325",
        "nombre=juana, juana",
        "ci=5551234, 5551234"
    })
    void elClienteSeBuscaPorCadaDatoYSusContratosSeMuestran(String query, String asked) {
        SMARTFLEX.has(asked, "C2-" + contrato, "C1-" + contrato);
        Answer found = get(as("ana", Roles.OPERADOR_CALL_CENTER), "/clientes?" + query);
        assertThat(found.status()).isEqualTo(200);
        assertThat(found.json().valueStream().map(each -> each.path("contrato").asString()))
                .containsExactly("C1-" + contrato, "C2-" + contrato);
        assertThat(found.text("/0/nombre")).isEqualTo("Juana Perez");
        assertThat(found.text("/0/productos/0/servicio")).isEqualTo("INTERNET");
        assertThat(found.text("/0/productos/0/segmento")).isEqualTo("PYME");
    }

    @ParameterizedTest
    @CsvSource({
        "AGENTE_HELP_DESK, 200",
        "ASESOR_RETENCION, 200",
        "SUPERVISORA_CALL_CENTER, 200",
        "COORDINADORA_RETENCION, 200",
        "SISTEMA, 403",
        "TECNICO, 403",
        "OPERADOR_CO, 403"
    })
    void losDatosDelClienteSonParaQuienLoAtiende(String role, int status) {
        assertThat(get(as("ana", role), "/clientes?ci=1").status()).isEqualTo(status);
    }

    @Test
    void loQueSeBuscaNoQuedaEnLosRegistrosDelServicio(CapturedOutput output) {
        SMARTFLEX.has("+59144250009", contrato);
        var ana = as("ana", Roles.OPERADOR_CALL_CENTER);
        get(ana, "/clientes?telefono=4250009");
        get(ana, "/clientes?telefono=4250009&nombre=Juana");
        SMARTFLEX.away(true);
        for (String query : List.of("telefono=4250009", "nombre=Juana", "ci=5551234")) {
            Answer away = get(ana, "/clientes?" + query);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.json().toString()).doesNotContain(PERSONAL);
        }
        assertThat(output.getAll()).contains("Smartflex did not answer").doesNotContain(PERSONAL);
    }

    // A claim that does not name its contract.

    private String sinContrato(String telefono) {
        return body("CALL_CENTER")
                .replace("\"contrato\":\"" + contrato + "\"", "\"cliente\":{\"telefono\":\"" + telefono + "\"}");
    }

    /** A phone of this test alone. */
    private String telefono() {
        return "44%06d".formatted(260_000 + Integer.parseInt(contrato.substring(1)));
    }

    @Test
    void elReclamoSeTomaPorElTelefonoDelCliente() {
        SMARTFLEX.has("+591" + telefono(), contrato);
        Answer taken = post(sistema(), "/reclamos", sinContrato(telefono().substring(1)), Map.of());
        assertThat(taken.status()).isEqualTo(202);
        assertThat(taken.text("/contrato")).isEqualTo(contrato);
        assertThat(taken.text("/segmento")).isEqualTo("PYME");
        assertThat(recibido().reclamoId()).isEqualTo(taken.id());
        assertThat(get(sistema(), "/reclamos?contrato=" + contrato)
                        .json()
                        .get("elementos")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void quienNoSeHallaYQuienTieneVariosContratosSeDicen() {
        Answer unknown = post(sistema(), "/reclamos", sinContrato(telefono()), Map.of());
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.campos()).containsExactly("cliente.telefono");

        SMARTFLEX.has("+591" + telefono(), "C2-" + contrato, "C1-" + contrato);
        Answer several = post(sistema(), "/reclamos", sinContrato(telefono()), Map.of());
        assertThat(several.status()).isEqualTo(422);
        assertThat(several.campos()).containsExactly("cliente.telefono");
        assertThat(several.json().get("contratos").valueStream().map(JsonNode::asString))
                .containsExactly("C1-" + contrato, "C2-" + contrato);
    }

    @Test
    void sinSmartflexNiContratoElReclamoSeTomaYSeCuentaCuandoSeSabe(CapturedOutput output) {
        SMARTFLEX.away(true);
        Instant received = clock.instant();
        Answer taken = post(sistema(), "/reclamos", sinContrato(telefono()), Map.of("Prefer", "wait=10"));
        assertThat(taken.status()).as("at once").isEqualTo(202);
        assertThat(taken.text("/cliente")).isEqualTo("POR_VERIFICAR");
        assertThat(taken.text("/contrato")).isEqualTo("null");
        assertThat(taken.text("/indicacion")).contains("sin contrato");

        clock.advance(Duration.ofHours(2));
        SMARTFLEX.has("+591" + telefono(), contrato);
        SMARTFLEX.away(false);
        EstadoDeReclamo told = recibido();
        assertThat(told.reclamoId()).isEqualTo(taken.id());
        assertThat(told.recibidoEn()).isEqualTo(received);
        assertThat(told.segmento()).isEqualTo("PYME");
        assertThat(get(sistema(), "/reclamos/" + taken.id()).text("/contrato")).isEqualTo(contrato);
        assertThat(events.records())
                .allSatisfy(record -> assertThat(new String(record.value(), StandardCharsets.UTF_8) + record.key())
                        .doesNotContain(telefono()));
        assertThat(output.getAll()).doesNotContain(telefono()).doesNotContain(PERSONAL);
    }

    @Test
    void elContratoQueSmartflexNoHallaLoIndicaLaSupervisora() {
        SMARTFLEX.away(true);
        Answer taken = post(sistema(), "/reclamos", sinContrato(telefono()), Map.of());
        SMARTFLEX.away(false);
        String uri = "/reclamos/" + taken.id();
        await().until(() -> get(sistema(), uri).text("/cliente").equals("DESCONOCIDO"));
        WebTestClient rosa = as("rosa", Roles.SUPERVISORA_CALL_CENTER);
        assertThat(get(rosa, "/bandejas/supervision-call-center?limite=200")
                        .json()
                        .get("elementos")
                        .valueStream()
                        .map(each -> each.at("/reclamo/id").asString()))
                .contains(taken.id());

        assertThat(put(sistema(), uri + "/contrato", "{\"contrato\":\"C1\"}").status())
                .isEqualTo(403);
        assertThat(put(rosa, "/reclamos/R-NADA/contrato", "{\"contrato\":\"C1\"}")
                        .status())
                .isEqualTo(404);
        for (String wrong : List.of("{}", "{\"contrato\":\" \"}", "{\"contrato\":\"C_1\"}")) {
            Answer refused = put(rosa, uri + "/contrato", wrong);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.campos()).containsExactly("contrato");
        }
        Answer unknown = put(rosa, uri + "/contrato", "{\"contrato\":\"X1\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.campos()).containsExactly("contrato");

        Answer given = put(rosa, uri + "/contrato", "{\"contrato\":\"" + contrato + "\"}");
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("/cliente")).isEqualTo("VERIFICADO");
        assertThat(recibido().reclamoId()).isEqualTo(taken.id());
        assertThat(put(rosa, uri + "/contrato", "{\"contrato\":\"C1\"}").status())
                .isEqualTo(409);
    }
}
