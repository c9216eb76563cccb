package bo.comteco.reiterados.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Smartflex for tests: knows every contract but those that begin with {@code X}, takes what it is told but of those that begin
 * with {@code Z}, and can be away. By other things it finds the clients that it was given.
 */
final class SmartflexDePrueba implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<String, List<String>> contracts = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<JsonNode> told = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refusedWhileAway = new AtomicInteger();
    private volatile boolean away;

    private SmartflexDePrueba(HttpServer server) {
        this.server = server;
    }

    static SmartflexDePrueba start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SmartflexDePrueba smartflex = new SmartflexDePrueba(server);
            server.createContext("/contratos/", smartflex::product);
            server.createContext("/clientes/busqueda", smartflex::search);
            server.createContext("/registros", smartflex::register);
            server.start();
            return smartflex;
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void away(boolean isAway) {
        away = isAway;
    }

    int asked() {
        return asked.get();
    }

    /** Whoever is looked up by this value, whatever it is, has these contracts. */
    void has(String value, String... contratos) {
        contracts.put(value, List.of(contratos));
    }

    /** Everything that it was told about a contract, repeated deliveries included. */
    List<JsonNode> told(String contrato) {
        return told.stream()
                .filter(each -> contrato.equals(each.path("contrato").asString()))
                .toList();
    }

    /** Pages that came while it was away. */
    int refusedWhileAway() {
        return refusedWhileAway.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void product(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        int status = away ? 503 : path[2].startsWith("X") ? 404 : 200;
        answer(exchange, status, product(path[2], path[4]));
    }

    private static String product(String contrato, String servicio) {
        return "{\"contrato\":\"%s\",\"servicio\":\"%s\",\"tecnologia\":\"FTTH\",\"segmento\":\"PYME\",\"clasePon\":\"XGS_PON_N1\",\"nodo\":\"N-12\",\"puertoOlt\":\"OLT03-1-4\"}"
                .formatted(contrato, servicio);
    }

    private void search(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        JsonNode by = JSON.readTree(exchange.getRequestBody().readAllBytes());
        String value = by.values().iterator().next().asString();
        List<String> found = contracts.getOrDefault(value, List.of());
        String clients = String.join(
                ",",
                found.stream()
                        .map(contrato ->
                                "{\"contrato\":\"%s\",\"nombre\":\"Juana Perez\",\"telefono\":\"+59144250001\",\"direccion\":\"Calle Uno 12\",\"ci\":\"5551234\",\"productos\":[%s]}"
                                        .formatted(contrato, product(contrato, "INTERNET")))
                        .toList());
        answer(exchange, away ? 503 : 200, "{\"clientes\":[" + clients + "]}");
    }

    private void register(HttpExchange exchange) throws IOException {
        JsonNode page = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (away) {
            refusedWhileAway.incrementAndGet();
            answer(exchange, 503, "");
            return;
        }
        List<String> refused = page.valueStream()
                .filter(each -> each.path("contrato").asString().startsWith("Z"))
                .map(each -> "{\"peticion\":\"%s\",\"motivo\":\"Contrato dado de baja\"}"
                        .formatted(each.path("peticion").asString()))
                .toList();
        page.valueStream().forEach(told::add);
        answer(exchange, 200, "{\"rechazados\":[" + String.join(",", refused) + "]}");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
