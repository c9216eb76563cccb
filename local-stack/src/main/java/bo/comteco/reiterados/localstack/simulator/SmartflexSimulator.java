package bo.comteco.reiterados.localstack.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/**
 * Smartflex, by the contract in intake-service/SMARTFLEX.md: technology and segment of a product, clients by phone, contract,
 * name or identity card, and what it is told of orders and entries, of which it drops what it has already.
 *
 * <p>Switches: {@code PUT /control/smartflex} with {@code {"fuera": bool, "demoraMs": n}} takes it away (503) or makes it slow;
 * {@code PUT /control/smartflex/clientes} with a list of products adds them; {@code PUT /control/smartflex/rechazos} with a list
 * of contracts makes it refuse what it is told of those; {@code GET /control/smartflex/registros} says what it was told.
 */
public final class SmartflexSimulator {

    private static final int MOST_FOUND = 20;

    private final Map<String, ProductoSimulado> products = new ConcurrentHashMap<>();
    private final Map<String, String> registered = new ConcurrentHashMap<>();
    private final AtomicLong received = new AtomicLong();
    private volatile Set<String> refusedContracts = Set.of();
    private volatile Switch state = new Switch(false, 0);

    record Switch(boolean fuera, long demoraMs) {}

    /**
     * What it was told.
     *
     * @param recibidos deliveries taken, repeated ones included
     * @param distintos different request ids
     * @param ordenes those of orders
     * @param interacciones those of entries
     */
    public record Registros(long recibidos, long distintos, long ordenes, long interacciones) {}

    private record Registro(String peticion, String tipo, String contrato) {}

    private record Rechazo(String peticion, String motivo) {}

    /** Adds products; one that is known already is replaced. */
    public void load(Collection<ProductoSimulado> more) {
        for (ProductoSimulado product : more) {
            products.put(key(product.contrato(), product.servicio()), product);
        }
    }

    /** Away, it answers 503 to everything. */
    public void away(boolean away) {
        state = new Switch(away, state.demoraMs());
    }

    public void slow(Duration delay) {
        state = new Switch(state.fuera(), delay.toMillis());
    }

    /** Whether it answers; late where it is slow. */
    private boolean answers() throws InterruptedException {
        Switch now = state;
        if (now.demoraMs() > 0) {
            Thread.sleep(now.demoraMs());
        }
        return !now.fuera();
    }

    Reply search(Surroundings.Request request) throws InterruptedException {
        if (!answers()) {
            return new Reply(503, null);
        }
        if (!request.method().equals("POST")) {
            return Reply.wrongMethod();
        }
        Busqueda busqueda = Surroundings.JSON.readValue(request.body(), Busqueda.class);
        Map<String, List<ProductoSimulado>> byContract = products.values().stream()
                .filter(product -> ClienteSimulado.de(product.contrato()).es(busqueda))
                .collect(Collectors.groupingBy(ProductoSimulado::contrato, TreeMap::new, Collectors.toList()));
        return Reply.ok(Map.of(
                "clientes",
                byContract.entrySet().stream()
                        .limit(MOST_FOUND)
                        .map(each -> client(ClienteSimulado.de(each.getKey()), each.getValue()))
                        .toList()));
    }

    private static Map<String, Object> client(ClienteSimulado who, List<ProductoSimulado> has) {
        return Map.of(
                "contrato", who.contrato(),
                "nombre", who.nombre(),
                "telefono", who.telefono(),
                "direccion", who.direccion(),
                "ci", who.ci(),
                "productos", has);
    }

    Reply register(Surroundings.Request request) throws InterruptedException {
        if (!answers()) {
            return new Reply(503, null);
        }
        if (!request.method().equals("POST")) {
            return Reply.wrongMethod();
        }
        List<Rechazo> refusals = new ArrayList<>();
        for (Registro each : Surroundings.JSON.readValue(request.body(), Registro[].class)) {
            if (refusedContracts.contains(each.contrato())) {
                refusals.add(new Rechazo(each.peticion(), "Contrato dado de baja"));
            } else {
                received.incrementAndGet();
                registered.putIfAbsent(each.peticion(), each.tipo());
            }
        }
        return Reply.ok(Map.of("rechazados", refusals));
    }

    /** What it was told. */
    public Registros registros() {
        List<String> kinds = List.copyOf(registered.values());
        long orders = kinds.stream().filter("ORDEN"::equals).count();
        return new Registros(received.get(), kinds.size(), orders, kinds.size() - orders);
    }

    /** The request ids of what it was told. */
    public Set<String> peticiones() {
        return Set.copyOf(registered.keySet());
    }

    Reply registros(Surroundings.Request request) {
        return request.method().equals("GET") ? Reply.ok(registros()) : Reply.wrongMethod();
    }

    Reply refuse(Surroundings.Request request) {
        if (!request.method().equals("PUT")) {
            return Reply.wrongMethod();
        }
        refusedContracts = Set.of(Surroundings.JSON.readValue(request.body(), String[].class));
        return Reply.done();
    }

    Reply product(Surroundings.Request request) throws InterruptedException {
        if (!answers()) {
            return new Reply(503, null);
        }
        if (request.below().size() != 3 || !request.below().get(1).equals("productos")) {
            return Reply.notFound();
        }
        ProductoSimulado product =
                products.get(key(request.below().getFirst(), request.below().getLast()));
        return product == null ? Reply.notFound() : Reply.ok(product);
    }

    Reply control(Surroundings.Request request) {
        return switch (request.method()) {
            case "GET" -> Reply.ok(state);
            case "PUT" -> {
                state = Surroundings.JSON.readValue(request.body(), Switch.class);
                yield Reply.done();
            }
            default -> Reply.wrongMethod();
        };
    }

    Reply load(Surroundings.Request request) {
        if (!request.method().equals("PUT")) {
            return Reply.wrongMethod();
        }
        load(Arrays.asList(Surroundings.JSON.readValue(request.body(), ProductoSimulado[].class)));
        return Reply.ok(Map.of("productos", products.size()));
    }

    private static String key(String contrato, String servicio) {
        return contrato + "/" + servicio;
    }
}
