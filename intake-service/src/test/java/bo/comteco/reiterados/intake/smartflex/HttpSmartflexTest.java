package bo.comteco.reiterados.intake.smartflex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.ClienteEncontrado;
import bo.comteco.reiterados.intake.domain.ClienteEncontrado.Busqueda;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.Producto;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.RespuestaDeSmartflex;
import bo.comteco.reiterados.intake.domain.Segmento;
import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSmartflexTest {

    private static final String PATH = "/contratos/C1/productos/INTERNET";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final RespuestaDeSmartflex AWAY = new RespuestaDeSmartflex.SinRespuesta();

    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(executor);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        executor.shutdownNow();
    }

    private void answers(int status, String body) {
        server.createContext(PATH, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private RespuestaDeSmartflex ask() {
        return ask(Duration.ofSeconds(10));
    }

    private RespuestaDeSmartflex ask(Duration patience) {
        return ask(smartflex(patience, 100));
    }

    private static RespuestaDeSmartflex ask(HttpSmartflex smartflex) {
        return smartflex.producto("C1", Servicio.INTERNET).block(Duration.ofSeconds(20));
    }

    private HttpSmartflex smartflex(Duration patience, int calls) {
        return new HttpSmartflex(
                "http://localhost:" + server.getAddress().getPort(),
                new HttpSmartflex.Trato(patience, Duration.ofMillis(1), PATIENCE, calls, 50, Duration.ofHours(1)));
    }

    private AtomicInteger answersInTurn(String path, Map<Integer, String> bodies, int... statuses) {
        AtomicInteger calls = new AtomicInteger();
        server.createContext(path, exchange -> {
            int status = statuses[Math.min(calls.getAndIncrement(), statuses.length - 1)];
            byte[] bytes = bodies.getOrDefault(status, "").getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        return calls;
    }

    @Test
    void elProductoSeEncuentra() {
        answers(
                200,
                "{\"contrato\":\"C1\",\"servicio\":\"INTERNET\",\"tecnologia\":\"FTTH\",\"segmento\":\"TOP_A\",\"clasePon\":\"XGS_PON_N1\",\"nuevo\":1}");
        assertThat(ask())
                .isEqualTo(new RespuestaDeSmartflex.Encontrado(
                        new Producto(Tecnologia.FTTH, Segmento.TOP_A, ClasePon.XGS_PON_N1)));
    }

    @Test
    void elLugarEnLaRedSeTomaSoloSiSePuedeContar() {
        answers(
                200,
                "{\"tecnologia\":\"FTTH\",\"segmento\":\"PYME\",\"nodo\":\"nodo 12, Quillacollo\",\"puertoOlt\":\"OLT03-1-4\"}");
        assertThat(ask())
                .isEqualTo(new RespuestaDeSmartflex.Encontrado(
                        new Producto(Tecnologia.FTTH, Segmento.PYME, null, null, "OLT03-1-4")));
    }

    @Test
    void elContratoDesconocidoNoSeEncuentra() {
        answers(404, "{}");
        assertThat(ask()).isEqualTo(new RespuestaDeSmartflex.NoEncontrado());
    }

    @ParameterizedTest
    @CsvSource({
        "500,{}",
        "503,''",
        "302,''",
        "200,''",
        "200,no es json",
        "200,{}",
        "200,'{\"tecnologia\":\"5G\",\"segmento\":\"TOP_A\"}'"
    })
    void loQueNoSeEntiendeEsComoSiNoRespondiera(int status, String body) {
        answers(status, body);
        assertThat(ask()).isEqualTo(AWAY);
    }

    @Test
    void quienTardaONoEstaNoResponde() {
        CountDownLatch never = new CountDownLatch(1);
        server.createContext(PATH, exchange -> {
            try {
                never.await();
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        assertThat(ask(Duration.ofMillis(300))).isEqualTo(AWAY);
        never.countDown();
        server.stop(0);
        assertThat(ask()).isEqualTo(AWAY);
    }

    @Test
    void unaConsultaQueNoEncuentraANadieSeRepiteUnaVez() {
        AtomicInteger calls =
                answersInTurn(PATH, Map.of(200, "{\"tecnologia\":\"FTTH\",\"segmento\":\"TOP_A\"}"), 503, 200);
        assertThat(ask()).isInstanceOf(RespuestaDeSmartflex.Encontrado.class);
        assertThat(calls).hasValue(2);
    }

    @Test
    void loQueRespondeSeConsultaUnaSolaVez() {
        AtomicInteger calls = answersInTurn(PATH, Map.of(200, "{\"tecnologia\":\"FTTH\",\"segmento\":\"TOP_A\"}"), 200);
        ask();
        assertThat(calls).hasValue(1);
    }

    @Test
    void trasVariasFallasYaNoSePregunta() {
        AtomicInteger calls = answersInTurn(PATH, Map.of(), 503);
        HttpSmartflex smartflex = smartflex(PATIENCE, 3);
        for (int i = 0; i < 3; i++) {
            assertThat(smartflex.abierto()).isZero();
            assertThat(ask(smartflex)).isEqualTo(AWAY);
        }
        assertThat(smartflex.abierto()).isEqualTo(1);
        int before = calls.get();
        assertThat(ask(smartflex)).as("at once").isEqualTo(AWAY);
        assertThat(calls).hasValue(before);
    }

    @Test
    void unContratoDesconocidoNoEsUnaFalla() {
        answersInTurn(PATH, Map.of(), 404);
        HttpSmartflex smartflex = smartflex(PATIENCE, 2);
        for (int i = 0; i < 5; i++) {
            assertThat(ask(smartflex)).isEqualTo(new RespuestaDeSmartflex.NoEncontrado());
        }
        assertThat(smartflex.abierto()).isZero();
    }

    // Clients.

    private Busqueda search(int status, String body) {
        answersInTurn("/clientes/busqueda", Map.of(status, body), status);
        return smartflex(PATIENCE, 100)
                .buscar(new Criterio(Criterio.Por.CARNET, "5551234"))
                .block(Duration.ofSeconds(20));
    }

    @Test
    void losContratosDeUnClienteSeEncuentran() {
        Busqueda found = search(
                200,
                "{\"clientes\":[{\"contrato\":\"C1\",\"nombre\":\"Juana\",\"ci\":\"5551234\",\"productos\":[{\"servicio\":\"INTERNET\",\"tecnologia\":\"DSL\",\"segmento\":\"PYME\"}]},{\"contrato\":\"C2\"}]}");
        assertThat(found)
                .isEqualTo(new Busqueda.Hecha(List.of(
                        new ClienteEncontrado(
                                "C1",
                                "Juana",
                                null,
                                null,
                                "5551234",
                                Map.of(Servicio.INTERNET, new Producto(Tecnologia.DSL, Segmento.PYME, null))),
                        new ClienteEncontrado("C2", null, null, null, null, Map.of()))));
        assertThat(found.toString()).doesNotContain("Juana", "5551234");
    }

    @ParameterizedTest
    @CsvSource({
        "503,''",
        "404,''",
        "200,''",
        "200,{}",
        "200,'{\"clientes\":[{}]}'",
        "200,'{\"clientes\":[{\"contrato\":\"C1\",\"productos\":[{\"servicio\":\"GAS\"}]}]}'"
    })
    void unaBusquedaQueNoSeEntiendeEsComoSiNoRespondiera(int status, String body) {
        assertThat(search(status, body)).isEqualTo(new Busqueda.SinRespuesta());
    }

    // D-27.

    private static Registro order(int number) {
        return new Registro.DeOrden("C1.I.F." + number, "C1", "INTERNET", "F", "REPARACION", null, Instant.EPOCH);
    }

    private Map<String, String> register(Registro... registros) {
        return smartflex(PATIENCE, 100).registrar(List.of(registros)).block(Duration.ofSeconds(20));
    }

    @Test
    void smartflexDiceLoQueNoToma() {
        answersInTurn(
                "/registros",
                Map.of(200, "{\"rechazados\":[{\"peticion\":\"OT:C1.I.F.2\",\"motivo\":\"baja\"}]}"),
                200);
        assertThat(register(order(1), order(2))).isEqualTo(Map.of("OT:C1.I.F.2", "baja"));
    }

    @Test
    void unaPaginaRechazadaSeParteHastaSaberQueNoSeToma() {
        AtomicInteger calls = new AtomicInteger();
        server.createContext("/registros", exchange -> {
            calls.incrementAndGet();
            String page = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            byte[] bytes = "{\"rechazados\":[]}".getBytes(StandardCharsets.UTF_8);
            boolean wrong = page.contains("OT:C1.I.F.3");
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(wrong ? 422 : 200, wrong ? -1 : bytes.length);
            if (!wrong) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
        assertThat(register(order(1), order(2), order(3), order(4)))
                .isEqualTo(Map.of("OT:C1.I.F.3", "Smartflex respondió 422"));
        assertThat(calls).hasValue(5);
    }

    @ParameterizedTest
    @CsvSource({"503", "500", "429", "401", "404", "302"})
    void loQueNoEsUnaRespuestaSobreLoEnviadoSeEnviaOtraVez(int status) {
        answersInTurn("/registros", Map.of(), status);
        assertThatThrownBy(() -> register(order(1))).hasMessageContaining("status " + status);
    }
}
