package bo.comteco.reiterados.intake;

import static bo.comteco.reiterados.intake.Eventos.AHORA;
import static bo.comteco.reiterados.intake.Eventos.orden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.localservers.MailCatcher;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

class EncargosIT extends ServicioDePrueba {

    private static final String SEGUIMIENTO =
            "{\"unidad\":\"MESA_DE_PRUEBAS\",\"medio\":\"TELEFONO\",\"resultado\":\"sin avance\",\"solucionado\":false}";
    private static final String RESPUESTA =
            "{\"unidad\":\"Centro de operaciones\",\"medio\":\"TELEFONO\",\"resultado\":\"se repara hoy\"}";

    /** A supervisor of that centro de operaciones. */
    private WebTestClient de(String centro) {
        return as("saul", Map.of("centro", centro), Roles.SUPERVISOR_CO);
    }

    /** A claim of that channel that repeats an open order. */
    private String reiterado(WebTestClient client, String canal) {
        String id = post(client, "/reclamos", body(canal), Map.of()).id();
        events.publish(new ReiteracionRegistrada(id, "REITERA_ABIERTA", orden(contrato, 2, "EN_REPARACION")), AHORA);
        await().until(() -> get(client, "/reclamos/" + id).text("/decision").equals("REITERA_ABIERTA"));
        return id;
    }

    private static JsonNode enBandeja(WebTestClient client, String bandeja, String id) {
        return get(client, "/bandejas/" + bandeja + "?limite=200")
                .json()
                .get("elementos")
                .valueStream()
                .filter(each -> each.at("/reclamo/id").asString().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " does not wait there"));
    }

    private static boolean espera(WebTestClient client, String bandeja, String id) {
        return espera(client, bandeja, null, id);
    }

    private static boolean espera(WebTestClient client, String bandeja, @Nullable String centro, String id) {
        return get(client, "/bandejas/" + bandeja + "?limite=200" + (centro == null ? "" : "&centro=" + centro))
                .json()
                .get("elementos")
                .valueStream()
                .anyMatch(each -> each.at("/reclamo/id").asString().equals(id));
    }

    @Test
    void deRetencionALaCoordinadoraYDeVueltaAlAsesor() {
        WebTestClient asesor = as("eva", Roles.ASESOR_RETENCION);
        WebTestClient coordinadora = as("rita", Roles.COORDINADORA_RETENCION);
        String id = reiterado(asesor, "RETENCION");
        Answer early = post(coordinadora, "/reclamos/" + id + "/gestiones", RESPUESTA, Map.of());
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().get("permitidos").toString()).isEqualTo("[14]");

        Map<String, String> key = Map.of("Idempotency-Key", "s-" + id);
        Answer followed = post(asesor, "/reclamos/" + id + "/seguimientos", SEGUIMIENTO, key);
        assertThat(followed.status()).isEqualTo(201);
        assertThat(post(asesor, "/reclamos/" + id + "/seguimientos", SEGUIMIENTO, key)
                        .json())
                .isEqualTo(followed.json());
        JsonNode waiting = enBandeja(coordinadora, "coordinacion-retencion", id);
        assertThat(espera(coordinadora, "coordinacion-retencion", "NORTE", id)).isTrue();
        assertThat(espera(coordinadora, "coordinacion-retencion", "SUR", id)).isFalse();
        assertThat(waiting.at("/motivos/0").asString()).isEqualTo("SIN_SOLUCION");
        assertThat(waiting.get("de").asString()).isEqualTo("eva");
        assertThat(waiting.toString()).doesNotContain("Juana", "4250001", "Calle");
        Answer contacto = get(coordinadora, waiting.get("contacto").asString());
        assertThat(contacto.text("/nombre")).isEqualTo("Juana Perez");
        assertThat(contacto.text("/telefonoDeReferencia")).isEqualTo("4250001");

        assertThat(post(coordinadora, "/reclamos/" + id + "/gestiones", RESPUESTA, Map.of())
                        .status())
                .isEqualTo(201);
        assertThat(espera(coordinadora, "coordinacion-retencion", id)).isFalse();
        assertThat(post(
                                coordinadora,
                                "/reclamos/" + id + "/gestiones",
                                RESPUESTA.replace("TELEFONO", "CORREO").replace("hoy", "mañana"),
                                Map.of())
                        .status())
                .isEqualTo(201);
        MailCatcher.Received received = correo(id + ".gestion-4");
        assertThat(received.to()).as("its own centre has people of its own").containsExactly("norte@comteco.example");
        assertThat(received.text()).contains("rita (coordinadora retencion) escribe", "se repara mañana");
        assertThat(get(asesor, "/reclamos/" + id).text("/indicacion"))
                .startsWith("La Coordinadora Retención respondió");
        assertThat(get(asesor, "/reclamos/" + id + "/historia")
                        .json()
                        .valueStream()
                        .map(each -> each.get("frase").asString()))
                .contains(
                        "eva (asesor retencion) siguió la orden con Mesa de pruebas, por teléfono. Sin solución: sin avance",
                        "rita (coordinadora retencion) gestionó con Centro de operaciones, por teléfono, y respondió: se repara hoy");
    }

    @Test
    void elReporteDeDanoTecnicoTieneSusReclamosYSusControles() {
        WebTestClient operador = as("ana", Roles.OPERADOR_CALL_CENTER);
        String first = reiterado(operador, "CALL_CENTER");
        String second = reiterado(operador, "CALL_CENTER");
        String ordenId = contrato + ".INTERNET.F130.1";
        events.publish(
                new ControlReprobado(
                        "Nivel óptico de -29.3 dBm, fuera de -27 a -8 dBm",
                        List.of(),
                        new EstadoDeControl(
                                ordenId + ".LINEA",
                                2,
                                ordenId,
                                contrato,
                                "INTERNET",
                                "FTTH",
                                "LINEA",
                                "REPROBADO",
                                AHORA,
                                null,
                                AHORA,
                                null,
                                null)),
                AHORA);
        await().untilAsserted(() -> assertThat(
                        get(operador, "/reclamos/" + first + "/historia").json().toString())
                .contains("reprobó: Nivel óptico de -29.3 dBm"));
        Answer rdt = get(operador, "/reclamos/" + second + "/rdt");
        assertThat(rdt.status()).isEqualTo(200);
        assertThat(rdt.text("/cliente")).isEqualTo("Juana Perez");
        assertThat(rdt.json()
                        .get("reclamos")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactlyInAnyOrder(first, second);
        assertThat(rdt.json().at("/ordenes/0/detalle").toString()).contains("-29.3 dBm");
        operador.get()
                .uri("/reclamos/" + second + "/rdt?formato=pdf")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PDF);
    }

    @Test
    void loSolucionadoEnLineaPideAlSupervisorQueCierreLaOrden() {
        WebTestClient agente = as("luis", Roles.AGENTE_HELP_DESK);
        WebTestClient supervisor = as("saul", Roles.SUPERVISOR_CO);
        String id = reiterado(agente, "HELP_DESK");
        assertThat(post(
                                agente,
                                "/reclamos/" + id + "/asistencia",
                                "{\"resultado\":\"SOLUCIONADO\",\"seccionDelManual\":\"2.1\"}",
                                Map.of())
                        .status())
                .isEqualTo(202);
        JsonNode asked = enBandeja(supervisor, "cierres-pedidos", id);
        assertThat(asked.at("/motivos/0").asString()).isEqualTo("PIDE_CIERRE");
        assertThat(asked.at("/reclamo/orden/id").asString()).isEqualTo(contrato + ".INTERNET.F130.1");
        assertThat(asked.at("/reclamo/centro").asString()).isEqualTo("NORTE");
        assertThat(espera(de("NORTE"), "cierres-pedidos", id)).isTrue();
        assertThat(espera(de("SUR"), "cierres-pedidos", id)).isFalse();
        assertThat(espera(de("SUR"), "cierres-pedidos", "NORTE", id)).isTrue();
        assertThat(post(supervisor, "/reclamos/" + id + "/gestiones", RESPUESTA, Map.of())
                        .status())
                .isEqualTo(201);
        assertThat(espera(supervisor, "cierres-pedidos", id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /reclamos/R-1/seguimientos, COORDINADORA_RETENCION",
        "POST, /reclamos/R-1/gestiones, ASESOR_RETENCION",
        "GET, /bandejas/coordinacion-retencion, ASESOR_RETENCION",
        "GET, /bandejas/cierres-pedidos, OPERADOR_CO",
        "GET, /reclamos/R-1/contacto, SISTEMA",
        "GET, /reclamos/R-1/rdt, TECNICO",
        "GET, /reclamos/R-1/contacto, JEFE_SOPORTE_AL_CLIENTE"
    })
    void cadaPasoTieneSuRol(String method, String uri, String role) {
        as("otro", role)
                .method(HttpMethod.valueOf(method))
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(RESPUESTA)
                .exchange()
                .expectStatus()
                .isForbidden();
    }
}
