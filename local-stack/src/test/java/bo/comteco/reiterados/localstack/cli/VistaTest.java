package bo.comteco.reiterados.localstack.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackPorts;
import bo.comteco.reiterados.localstack.stack.StackService;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ./local demo} shows at its end. */
class VistaTest {

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private StackAddresses stack;
    private String reclamos;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().toString();
            asked.add(path);
            byte[] body = (path.endsWith("/historia") ? HISTORIA : reclamos).getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        Map<StackService, Integer> all = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            all.put(service, port);
        }
        stack = new StackAddresses(folder, new StackPorts(1, 2, port, 3, all, all));
        TokenIssuer.withNewKey("http://127.0.0.1", stack.keyFile());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static final String HISTORIA = """
            [{"en":"2016-03-07T12:00:00Z","fuente":"INTAKE","frase":"ana (operador call center) recibió el reclamo, por teléfono.",
              "paso":1,"quien":{"rol":"OPERADOR_CALL_CENTER","usuario":"ana"},"medio":"TELEFONO","resultado":"Reclamo recibido"},
             {"en":"2016-03-08T02:30:00Z","fuente":"WORKORDER","frase":"La orden O.1 fue cerrada por olga (operador co)."}]
            """;

    private String historia() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Vista(stack, new PrintStream(bytes, true, UTF_8)).historia("C1");
        return bytes.toString(UTF_8);
    }

    @Test
    void laDemostracionCuentaEnteraLaHistoriaDeLaReiteracionMasNueva() {
        reclamos = """
                {"elementos":[{"id":"R-3","decision":"PRIMER_REPORTE"},{"id":"R-2","decision":"REITERA_ABIERTA"},
                              {"id":"R-1","decision":"REITERA_TRAS_CIERRE"}]}
                """;
        assertThat(historia().lines().map(String::strip))
                .containsExactly(
                        "",
                        "La historia de un reclamo del contrato C1 (" + stack.rest(StackService.INTAKE)
                                + "/reclamos/R-2/historia):",
                        "07/03/2016 08:00  ana (operador call center) recibió el reclamo, por teléfono.",
                        "07/03/2016 22:30  La orden O.1 fue cerrada por olga (operador co).");
        assertThat(asked).containsExactly("/reclamos?contrato=C1", "/reclamos/R-2/historia");
    }

    @Test
    void sinReiteracionNoHayHistoriaQueContar() {
        reclamos = "{\"elementos\":[{\"id\":\"R-3\",\"decision\":\"PRIMER_REPORTE\"},{\"id\":\"R-2\"}]}";
        assertThat(historia()).isEmpty();
    }
}
