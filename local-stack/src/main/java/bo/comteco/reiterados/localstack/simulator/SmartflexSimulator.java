package bo.comteco.reiterados.localstack.simulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Smartflex, as far as this system asks it: {@code GET /smartflex/contratos/{contrato}/productos/{servicio}} tells technology
 * and segment, or 404.
 *
 * <p>Switches: {@code PUT /control/smartflex} with {@code {"fuera": bool, "demoraMs": n}} takes it away (503) or makes it slow;
 * {@code PUT /control/smartflex/clientes} with a list of products adds them.
 */
public final class SmartflexSimulator {

    private final Map<String, ProductoSimulado> products = new ConcurrentHashMap<>();
    private volatile Switch state = new Switch(false, 0);

    record Switch(boolean fuera, long demoraMs) {}

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

    Reply product(Surroundings.Request request) throws InterruptedException {
        Switch now = state;
        if (now.demoraMs() > 0) {
            Thread.sleep(now.demoraMs());
        }
        if (now.fuera()) {
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
