package bo.comteco.reiterados.intake.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.ClasePon;
import bo.comteco.reiterados.intake.domain.Producto;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HttpSmartflexTest {

    private static final String PATH = "/contratos/C1/productos/INTERNET";
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
        HttpSmartflex smartflex =
                new HttpSmartflex("http://localhost:" + server.getAddress().getPort(), patience);
        return smartflex.producto("C1", Servicio.INTERNET).block(Duration.ofSeconds(20));
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
}
