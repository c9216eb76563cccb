package bo.comteco.reiterados.localstack.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.reiterados.localservers.TokenIssuer;
import bo.comteco.reiterados.localstack.stack.StackAddresses;
import bo.comteco.reiterados.localstack.stack.StackPorts;
import bo.comteco.reiterados.localstack.stack.StackService;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The REST interfaces that a replay sees, played by one server with the least of a procedure behind: every claim gets an order
 * of its own, but those that a test scripts. What was asked, and at which business time, is written down.
 */
final class ServiciosDePrueba implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEMA = "reclamos.v1";
    /** Nobody checks it here, and making one takes long. */
    private static final byte[] LLAVE = llave();

    final List<String> pedidos = Collections.synchronizedList(new ArrayList<>());
    /** So many of the next requests whose path contains the key are answered 503. */
    final Map<String, AtomicInteger> fallas = new ConcurrentHashMap<>();
    /** So many of the next requests whose path contains the key take effect, and their answer is lost. */
    final Map<String, AtomicInteger> respuestasPerdidas = new ConcurrentHashMap<>();
    /** By number of the claim; without one, PRIMER_REPORTE. */
    final Map<String, String> decisiones = new ConcurrentHashMap<>();
    /** What the next questions for what is outstanding find unsent, the last one for ever. */
    final List<Long> salidas = Collections.synchronizedList(new ArrayList<>(List.of(0L)));

    /** So many results of calls come before the call is a task. */
    final AtomicInteger todaviaNoEsTarea = new AtomicInteger();

    final AtomicInteger preguntas = new AtomicInteger();
    /** Records that come while the next question is answered. */
    volatile long llegan;

    final AtomicLong leidos = new AtomicLong();
    final AtomicLong actividad = new AtomicLong();
    /** The one deadline there is; it fires as soon as the clock has reached it. */
    volatile Instant proximo;

    /** The next POST of a claim answers 202, undecided. */
    volatile boolean decideTarde;

    private final Map<String, Map<String, Object>> reclamos = new ConcurrentHashMap<>();
    private final Map<String, String> ordenes = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final StackAddresses addresses;

    ServiciosDePrueba(Path folder) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        int port = server.getAddress().getPort();
        Map<StackService, Integer> all = new EnumMap<>(StackService.class);
        for (StackService service : StackService.values()) {
            all.put(service, port);
        }
        addresses = new StackAddresses(folder, new StackPorts(1, 2, port, 3, all, all));
        Files.write(addresses.keyFile(), LLAVE);
        addresses.clock().follow();
    }

    private static byte[] llave() {
        try {
            Path file = Files.createTempFile("replay", ".key");
            TokenIssuer.withNewKey("http://127.0.0.1", file);
            byte[] key = Files.readAllBytes(file);
            Files.delete(file);
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Long> registros() {
        return Map.of(TEMA, preguntas.get() == 0 ? 0 : llegan);
    }

    StackAddresses addresses() {
        return addresses;
    }

    /** Of what was asked, the moves, with the business time at which they came. */
    List<String> movimientos() {
        synchronized (pedidos) {
            return pedidos.stream().filter(p -> p.contains("POST")).toList();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (tira(fallas, path)) {
                reply(exchange, 503, Map.of("detail", "fuera"));
                return;
            }
            boolean lost = tira(respuestasPerdidas, path);
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            Object[] answer = handle(exchange, path, body);
            if (!lost) {
                reply(exchange, (int) answer[0], answer[1]);
            }
        }
    }

    private static boolean tira(Map<String, AtomicInteger> counts, String path) {
        return counts.entrySet().stream()
                .anyMatch(e -> path.contains(e.getKey()) && e.getValue().getAndDecrement() > 0);
    }

    private Object[] handle(HttpExchange exchange, String path, String body) {
        if (path.equals("/actuator/pendiente")) {
            preguntas.incrementAndGet();
            Map<String, Object> pendiente = new HashMap<>(Map.of(
                    "salida",
                    nextSalida(),
                    "atraso",
                    0,
                    "vencidos",
                    0,
                    "trabajos",
                    0,
                    "leidos",
                    Map.of(TEMA, leidos.get()),
                    "usa",
                    List.of("ReclamoRecibido"),
                    "usados",
                    leidos.get(),
                    "publicados",
                    Map.of(),
                    "actividad",
                    actividad.get()));
            String query = exchange.getRequestURI().getQuery();
            if (query != null && query.contains("registros=")) {
                // It answers when it has read them.
                leidos.set(Long.parseLong(query.substring(query.indexOf("registros=") + "registros=".length())));
                pendiente.put("leidos", Map.of(TEMA, leidos.get()));
            }
            if (proximo != null && proximo.isAfter(addresses.clock().now())) {
                pendiente.put("proximo", proximo.toString());
            }
            return answered(200, pendiente);
        }
        pedidos.add(addresses.clock().now() + " " + exchange.getRequestMethod() + " " + path + body(path, body));
        String[] parts = path.split("/", -1);
        return switch (parts[1]) {
            case "control" -> answered(200, Map.of());
            case "reclamos" -> reclamos(exchange, parts, body);
            case "ordenes" -> ordenes(parts);
            case "controles" ->
                parts.length == 4 && todaviaNoEsTarea.getAndDecrement() > 0
                        ? answered(409, Map.of("detail", "todavía no es una tarea"))
                        : answered(200, Map.of("situacion", "EN_TAREA"));
            case "indicadores" ->
                answered(200, Map.of("recibidos", parts[2].equals("2016-03") ? 3 : 0, "solucionados", 2));
            default -> answered(404, Map.of());
        };
    }

    private static String body(String path, String body) {
        return path.endsWith("/asistencia") ? " " + body : "";
    }

    private Long nextSalida() {
        synchronized (salidas) {
            return salidas.size() > 1 ? salidas.removeFirst() : salidas.getFirst();
        }
    }

    private Object[] reclamos(HttpExchange exchange, String[] parts, String body) {
        if (parts.length == 2) {
            String numero = exchange.getRequestHeaders().getFirst("Idempotency-Key");
            Map<String, Object> reclamo =
                    reclamos.computeIfAbsent("R-" + numero, id -> nuevo(id, numero, JSON.readTree(body)));
            if (decideTarde) {
                decideTarde = false;
                Map<String, Object> undecided = new HashMap<>(reclamo);
                undecided.remove("decision");
                undecided.remove("orden");
                return answered(202, undecided);
            }
            return answered(201, reclamo);
        }
        if (parts[2].equals("cifras")) {
            return answered(200, Map.of("reclamos", reclamos.size()));
        }
        Map<String, Object> reclamo = reclamos.get(parts[2]);
        if (parts.length == 4) {
            String resultado = JSON.readTree(body).path("resultado").asString();
            reclamo.put("enAsistencia", false);
            reclamo.put("asistencia", resultado);
            if (resultado.equals("NO_SOLUCIONADO")) {
                reclamo.put("orden", orden("O-" + parts[2].substring(2)));
            }
        }
        return answered(200, reclamo);
    }

    private Map<String, Object> nuevo(String id, String numero, JsonNode body) {
        String decision = decisiones.getOrDefault(numero, "PRIMER_REPORTE");
        boolean asistencia = body.path("canal").asString().equals("HELP_DESK") && decision.equals("PRIMER_REPORTE");
        Map<String, Object> reclamo = new HashMap<>(Map.of(
                "id", id,
                "decision", decision,
                "enAsistencia", asistencia,
                "recibidoEn", addresses.clock().now().toString()));
        if (!asistencia) {
            reclamo.put("orden", orden("O-" + numero));
        }
        return new ConcurrentHashMap<>(reclamo);
    }

    private Map<String, Object> orden(String id) {
        ordenes.putIfAbsent(id, "REGISTRADA");
        return Map.of("id", id);
    }

    private Object[] ordenes(String[] parts) {
        if (parts[2].equals("cifras")) {
            return answered(
                    200,
                    Map.of(
                            "ordenes",
                            1,
                            "primerosReportes",
                            2,
                            "solucionadasEnLinea",
                            3,
                            "sobreOrdenAbierta",
                            4,
                            "sobreOrdenAtendida",
                            5,
                            "trasCierre",
                            6,
                            "casos",
                            7));
        }
        String id = parts[2];
        if (parts.length == 4) {
            String[] move = switch (parts[3]) {
                case "reparacion" -> new String[] {"REGISTRADA", "EN_REPARACION"};
                case "atencion" -> new String[] {"EN_REPARACION", "ATENDIDA"};
                default -> new String[] {"ATENDIDA", "CERRADA"};
            };
            if (!ordenes.replace(id, move[0], move[1])) {
                return answered(409, Map.of("detail", "no se puede"));
            }
        }
        return answered(200, Map.of("situacion", ordenes.get(id)));
    }

    private static Object[] answered(int status, Object body) {
        return new Object[] {status, body};
    }

    private static void reply(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
