package bo.comteco.reiterados.localstack.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.localservers.FreePorts;
import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SurroundingsTest {

    private static final String CLIENTES = """
            [{"contrato":"C1","servicio":"INTERNET","tecnologia":"FTTH","segmento":"PYME"}]""";

    @TempDir
    static Path folder;

    private static final int PORT = FreePorts.next();
    private static TokenIssuer issuer;

    private final HttpClient http = HttpClient.newHttpClient();
    private Surroundings surroundings;
    private MailCatcher correo;

    @BeforeAll
    static void unaLlave() {
        issuer = TokenIssuer.withNewKey("http://127.0.0.1:" + PORT, folder.resolve("key"));
    }

    @BeforeEach
    void levantar() {
        correo = MailCatcher.start(FreePorts.next());
        surroundings = Surroundings.start(PORT, issuer, correo);
    }

    @AfterEach
    void detener() {
        surroundings.close();
        correo.close();
        http.shutdownNow();
    }

    @Test
    void elEmisorDiceDondeEstanSusLlaves() {
        JsonNode configuration = json(call("GET", "/.well-known/openid-configuration", ""));

        assertThat(configuration.path("issuer").asString()).isEqualTo("http://127.0.0.1:" + PORT);
        URI keys = URI.create(configuration.path("jwks_uri").asString());
        assertThat(json(call("GET", keys.getPath(), ""))
                        .path("keys")
                        .path(0)
                        .path("kty")
                        .asString())
                .isEqualTo("RSA");
    }

    @Test
    void smartflexConoceLosClientesCargados() {
        assertThat(call("GET", "/smartflex/contratos/C1/productos/INTERNET", "").statusCode())
                .isEqualTo(404);

        assertThat(call("PUT", "/control/smartflex/clientes", CLIENTES).statusCode())
                .isEqualTo(200);

        JsonNode product = json(call("GET", "/smartflex/contratos/C1/productos/INTERNET", ""));
        assertThat(product.path("contrato").asString()).isEqualTo("C1");
        assertThat(product.path("servicio").asString()).isEqualTo("INTERNET");
        assertThat(product.path("tecnologia").asString()).isEqualTo("FTTH");
        assertThat(product.path("segmento").asString()).isEqualTo("PYME");
        assertThat(call("GET", "/smartflex/contratos/C1/productos/TELEFONIA", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void smartflexPuedeEstarCaido() {
        call("PUT", "/control/smartflex/clientes", CLIENTES);

        call("PUT", "/control/smartflex", """
                {"fuera":true,"demoraMs":0}""");
        assertThat(call("GET", "/smartflex/contratos/C1/productos/INTERNET", "").statusCode())
                .isEqualTo(503);

        call("PUT", "/control/smartflex", """
                {"fuera":false,"demoraMs":0}""");
        assertThat(call("GET", "/smartflex/contratos/C1/productos/INTERNET", "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void smartflexPuedeSerLento() {
        surroundings.smartflex().slow(Duration.ofMillis(300));
        long start = System.nanoTime();

        call("GET", "/smartflex/contratos/C1/productos/INTERNET", "");

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void smartflexEncuentraASusClientesInventadosPorCadaDato() {
        call("PUT", "/control/smartflex/clientes", CLIENTES);
        ClienteSimulado who = ClienteSimulado.de("C1");
        assertThat(who).as("always the same").isEqualTo(ClienteSimulado.de("C1"));

        for (String by : List.of(
                "\"contrato\":\"C1\"",
                "\"telefono\":\"" + who.telefono() + "\"",
                "\"ci\":\"" + who.ci() + "\"",
                "\"nombre\":\"" + who.nombre().substring(0, 5) + "\"")) {
            JsonNode found = json(call("POST", "/smartflex/clientes/busqueda", "{" + by + "}"))
                    .at("/clientes/0");
            assertThat(found.path("contrato").asString()).as(by).isEqualTo("C1");
            assertThat(found.path("nombre").asString()).isEqualTo(who.nombre());
            assertThat(found.at("/productos/0/servicio").asString()).isEqualTo("INTERNET");
        }
        assertThat(json(call("POST", "/smartflex/clientes/busqueda", "{\"ci\":\"0\"}"))
                        .path("clientes"))
                .isEmpty();
    }

    @Test
    void smartflexDejaLaSegundaEntregaYCuentaAmbas() {
        String page = """
                [{"peticion":"OT:1","tipo":"ORDEN","contrato":"C1","otro":1},
                 {"peticion":"INT:1","tipo":"INTERACCION","contrato":"C1"},
                 {"peticion":"OT:2","tipo":"ORDEN","contrato":"C2"}]""";
        call("PUT", "/control/smartflex/rechazos", "[\"C2\"]");

        JsonNode answer = json(call("POST", "/smartflex/registros", page));
        call("POST", "/smartflex/registros", page);

        assertThat(answer.path("rechazados")).hasSize(1);
        assertThat(answer.at("/rechazados/0/peticion").asString()).isEqualTo("OT:2");
        JsonNode told = json(call("GET", "/control/smartflex/registros", ""));
        assertThat(told.path("recibidos").asLong()).isEqualTo(4);
        assertThat(told.path("distintos").asLong()).isEqualTo(2);
        assertThat(told.path("ordenes").asLong()).isEqualTo(1);
        assertThat(told.path("interacciones").asLong()).isEqualTo(1);
    }

    @Test
    void todaLineaMideDentroDeSusParametros() {
        JsonNode line = json(call("GET", "/medicion/lineas/C1/INTERNET?desde=a&hasta=b", ""));

        assertThat(line.path("Device.Optical.Interface.1.OpticalSignalLevel").asInt())
                .isEqualTo(-19_200);
        assertThat(line.path("Device.X_COMTECO_Line.LinkLosses").asInt()).isZero();
        assertThat(line.path("Device.X_COMTECO_Line.Provisioned").asBoolean()).isTrue();
    }

    @Test
    void unaLineaMideLoQueSeLeDiga() {
        call("PUT", "/control/medicion/C1/INTERNET", """
                {"Device.Optical.Interface.1.OpticalSignalLevel":-31000,"Device.X_COMTECO_Line.Provisioned":null}""");

        JsonNode line = json(call("GET", "/medicion/lineas/C1/INTERNET", ""));
        assertThat(line.path("Device.Optical.Interface.1.OpticalSignalLevel").asInt())
                .isEqualTo(-31_000);
        assertThat(line.path("Device.X_COMTECO_Line.Provisioned").isNull()).isTrue();
        assertThat(line.path("Device.X_COMTECO_Line.LinkLosses").asInt()).isZero();

        call("DELETE", "/control/medicion/C1/INTERNET", "");
        assertThat(json(call("GET", "/medicion/lineas/C1/INTERNET", ""))
                        .path("Device.Optical.Interface.1.OpticalSignalLevel")
                        .asInt())
                .isEqualTo(-19_200);
    }

    @Test
    void unaLineaPuedeNoConocerseYLaMedicionEstarCaida() {
        call("PUT", "/control/medicion/C1/INTERNET", "{}");
        assertThat(call("GET", "/medicion/lineas/C1/INTERNET", "").statusCode()).isEqualTo(404);
        assertThat(call("GET", "/medicion/lineas/C2/INTERNET", "").statusCode()).isEqualTo(200);

        call("PUT", "/control/medicion/C1/INTERNET", """
                {"fuera":true}""");
        assertThat(call("GET", "/medicion/lineas/C1/INTERNET", "").statusCode()).isEqualTo(503);
        assertThat(call("GET", "/medicion/lineas/C2/INTERNET", "").statusCode()).isEqualTo(200);

        call("PUT", "/control/medicion", """
                {"fuera":true}""");
        assertThat(call("GET", "/medicion/lineas/C2/INTERNET", "").statusCode()).isEqualTo(503);
    }

    @Test
    void unaLineaRespondeUnaCosaTrasOtraYSeQuedaEnLaUltima() {
        call("PUT", "/control/medicion/C1/INTERNET", """
                [{"fuera":true},{"Device.X_COMTECO_Line.LinkLosses":7},{},{"Device.X_COMTECO_Line.LinkLosses":1}]""");

        assertThat(medicion("C1").statusCode()).isEqualTo(503);
        assertThat(cortes("C1")).isEqualTo(7);
        assertThat(cortes("C2")).as("each line has its own script").isZero();
        assertThat(medicion("C1").statusCode()).isEqualTo(404);
        assertThat(cortes("C1")).isEqualTo(1);
        assertThat(cortes("C1")).isEqualTo(1);

        call("PUT", "/control/medicion/C1/INTERNET", """
                {"Device.X_COMTECO_Line.LinkLosses":9}""");
        assertThat(cortes("C1")).isEqualTo(9);
        assertThat(call("PUT", "/control/medicion/C1/INTERNET", "[]").statusCode())
                .as("a line answers something")
                .isEqualTo(400);
        assertThat(call("PUT", "/control/medicion/C1/INTERNET", "[7]").statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> medicion(String contrato) {
        return call("GET", "/medicion/lineas/" + contrato + "/INTERNET", "");
    }

    private int cortes(String contrato) {
        return json(medicion(contrato)).path("Device.X_COMTECO_Line.LinkLosses").asInt(-1);
    }

    @Test
    void unaLineaPuedeSerLenta() {
        call("PUT", "/control/medicion/C1/INTERNET", """
                {"demoraMs":300}""");
        long start = System.nanoTime();

        JsonNode line = json(medicion("C1"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(line.has("demoraMs")).as("no measured value").isFalse();
        assertThat(line.path("Device.X_COMTECO_Line.Provisioned").asBoolean()).isTrue();
    }

    @Test
    void unaLineaCalladaNoRespondeHastaQueQuienPreguntaSeCansaNiDetieneALasDemas() {
        call("PUT", "/control/medicion/C1/INTERNET", """
                [{"callada":true},{"Device.X_COMTECO_Line.LinkLosses":1}]""");
        HttpRequest impatient = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + PORT + "/medicion/lineas/C1/INTERNET"))
                .timeout(Duration.ofMillis(300))
                .build();

        assertThatThrownBy(() -> http.send(impatient, HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(cortes("C2")).isZero();
        assertThat(cortes("C1")).as("the next time it answers").isEqualTo(1);
    }

    @Test
    void losCorreosQueLlegaronSeLeenYElServidorSePuedeIr() throws Exception {
        JsonNode vacio = json(call("GET", "/correos", ""));
        assertThat(vacio.path("recibidos").asInt(-1)).isZero();
        assertThat(vacio.path("correos").isEmpty()).isTrue();

        call("PUT", "/control/correo", """
                {"fuera":true}""");
        assertThat(FreePorts.isFree(correo.port())).isTrue();
        call("PUT", "/control/correo", """
                {"fuera":false}""");
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), correo.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    @Test
    void unCuerpoQueNoEsJsonSeRechaza() {
        assertThat(call("PUT", "/control/smartflex/clientes", "no es json").statusCode())
                .isEqualTo(400);
    }

    @Test
    void elPuertoOcupadoSeDice() {
        assertThatThrownBy(() -> Surroundings.start(PORT, issuer, correo))
                .isInstanceOf(LocalStackException.class)
                .hasMessageContaining(Integer.toString(PORT));
    }

    private HttpResponse<String> call(String method, String path, String body) {
        try {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + path))
                            .method(method, HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        return new JsonMapper().readTree(response.body());
    }
}
