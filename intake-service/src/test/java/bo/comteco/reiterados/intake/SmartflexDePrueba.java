package bo.comteco.reiterados.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Smartflex for tests: knows every contract but those that begin with {@code X}, and can be away. */
final class SmartflexDePrueba implements AutoCloseable {

    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;

    private SmartflexDePrueba(HttpServer server) {
        this.server = server;
    }

    static SmartflexDePrueba start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            SmartflexDePrueba smartflex = new SmartflexDePrueba(server);
            server.createContext("/contratos/", smartflex::answer);
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

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        int status = away ? 503 : path[2].startsWith("X") ? 404 : 200;
        byte[] body =
                "{\"contrato\":\"%s\",\"servicio\":\"%s\",\"tecnologia\":\"FTTH\",\"segmento\":\"PYME\",\"clasePon\":\"XGS_PON_N1\"}"
                        .formatted(path[2], path[4])
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
