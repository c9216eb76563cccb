package bo.comteco.reiterados.localstack.simulator;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.reiterados.localservers.MailCatcher;
import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.LocalStackException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One small HTTP server for all that surrounds the services: token issuer, Smartflex, line measurement, what arrived by mail,
 * and below {@code /control} the switches of the simulators. It listens on 127.0.0.1 alone.
 */
public final class Surroundings implements AutoCloseable {

    /** Where the simulator of Smartflex starts. */
    public static final String SMARTFLEX = "/smartflex";

    /** Where the simulator of line measurement starts. */
    public static final String MEDICION = "/medicion";

    /** Where what arrived by mail is read. */
    public static final String CORREOS = "/correos";

    static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads;
    private final SmartflexSimulator smartflex;
    private final LineSimulator lineas;

    private Surroundings(HttpServer server, ExecutorService threads, TokenIssuer issuer, MailCatcher mail) {
        this.server = server;
        this.threads = threads;
        this.smartflex = new SmartflexSimulator();
        this.lineas = new LineSimulator();
        MailReader correo = new MailReader(mail);
        issuer.serveOn(server);
        route(SMARTFLEX + "/contratos", smartflex::product);
        route(SMARTFLEX + "/clientes/busqueda", smartflex::search);
        route(SMARTFLEX + "/registros", smartflex::register);
        route("/control/smartflex", smartflex::control);
        route("/control/smartflex/rechazos", smartflex::refuse);
        route("/control/smartflex/registros", smartflex::registros);
        route("/control/smartflex/clientes", smartflex::load);
        route(MEDICION + "/lineas", lineas::measure);
        route("/control/medicion", lineas::control);
        route(CORREOS, correo::list);
        route("/control/correo", correo::control);
    }

    /** @throws LocalStackException when the port is taken */
    public static Surroundings start(int port, TokenIssuer issuer, MailCatcher mail) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
            server.setExecutor(threads);
            Surroundings surroundings = new Surroundings(server, threads, issuer, mail);
            server.start();
            return surroundings;
        } catch (IOException e) {
            throw new LocalStackException(
                    "El puerto " + port + ", que necesitan los tokens y los simuladores, no se puede abrir: "
                            + e.getMessage(),
                    e);
        }
    }

    public SmartflexSimulator smartflex() {
        return smartflex;
    }

    public LineSimulator lineas() {
        return lineas;
    }

    @Override
    public void close() {
        server.stop(0);
        // Whoever keeps silent would do so for ever.
        threads.shutdownNow();
        threads.close();
    }

    private interface Route {
        Reply answer(Request request) throws InterruptedException;
    }

    /** @param below the segments of the path after the route's own */
    record Request(String method, List<String> below, String body) {}

    private void route(String path, Route route) {
        server.createContext(path, exchange -> {
            try (exchange) {
                reply(exchange, answer(path, route, exchange));
            }
        });
    }

    private static Reply answer(String path, Route route, HttpExchange exchange) throws IOException {
        String rest = exchange.getRequestURI().getPath().substring(path.length());
        List<String> below =
                List.of(rest.split("/", -1)).stream().filter(s -> !s.isEmpty()).toList();
        try {
            return route.answer(new Request(
                    exchange.getRequestMethod(),
                    below,
                    new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
        } catch (JacksonException e) {
            return new Reply(400, java.util.Map.of("mensaje", "El cuerpo no es el JSON que se espera."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(503, null);
        }
    }

    private static void reply(HttpExchange exchange, Reply reply) throws IOException {
        if (reply.body() == null) {
            exchange.sendResponseHeaders(reply.status(), -1);
            return;
        }
        byte[] bytes = JSON.writeValueAsBytes(reply.body());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
