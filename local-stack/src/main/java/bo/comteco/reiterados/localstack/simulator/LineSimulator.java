package bo.comteco.reiterados.localstack.simulator;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * The measurement of lines, by the contract in quality-control-service/MEDICION.md: {@code GET
 * /medicion/lineas/{contrato}/{servicio}} answers a line that is within parameters whatever its technology.
 *
 * <p>Switches: {@code PUT /control/medicion/{contrato}/{servicio}} with TR-181 names and values replaces those of one line (null
 * leaves one out); an empty object makes it unknown (404), {@code {"fuera": true}} takes this line alone away (503), {@code DELETE} makes it good again. {@code PUT /control/medicion}
 * with {@code {"fuera": bool}} takes the whole system away (503).
 */
public final class LineSimulator {

    private static final Map<String, Object> WITHIN_PARAMETERS = Map.of(
            "Device.Optical.Interface.1.OpticalSignalLevel", -19_200,
            "Device.DSL.Line.1.DownstreamNoiseMargin", 123,
            "Device.DSL.Line.1.DownstreamAttenuation", 310,
            "Device.X_COMTECO_CableModem.DownstreamChannel.1.PowerLevel", 12,
            "Device.X_COMTECO_CableModem.DownstreamChannel.1.SNRLevel", 380,
            "Device.X_COMTECO_CableModem.UpstreamChannel.1.PowerLevel", 450,
            "Device.X_COMTECO_Line.LinkLosses", 0,
            "Device.X_COMTECO_Line.Provisioned", true,
            "Device.X_COMTECO_Line.Authenticated", true);

    /** No TR-181 name: instead of values, no measurement of this line is to be had. */
    private static final String AWAY = "fuera";

    private final Map<String, Map<String, @Nullable Object>> lines = new ConcurrentHashMap<>();
    private volatile boolean away;

    record Switch(boolean fuera) {}

    /**
     * Replaces values of one line; with none it becomes unknown.
     *
     * @param values by TR-181 name; a null value is left out of the answer
     */
    public void line(String contrato, String servicio, Map<String, @Nullable Object> values) {
        lines.put(key(contrato, servicio), new HashMap<>(values));
    }

    /** Within parameters again. */
    public void good(String contrato, String servicio) {
        lines.remove(key(contrato, servicio));
    }

    /** Away, it answers 503 to everything. */
    public void away(boolean away) {
        this.away = away;
    }

    Reply measure(Surroundings.Request request) {
        if (away) {
            return new Reply(503, null);
        }
        if (request.below().size() != 2) {
            return Reply.notFound();
        }
        Map<String, @Nullable Object> changed =
                lines.get(key(request.below().getFirst(), request.below().getLast()));
        if (changed == null) {
            return Reply.ok(WITHIN_PARAMETERS);
        }
        if (changed.isEmpty()) {
            return Reply.notFound();
        }
        if (Boolean.TRUE.equals(changed.get(AWAY))) {
            return new Reply(503, null);
        }
        Map<String, @Nullable Object> answer = new HashMap<>(WITHIN_PARAMETERS);
        answer.putAll(changed);
        return Reply.ok(answer);
    }

    Reply control(Surroundings.Request request) {
        if (request.below().isEmpty() && request.method().equals("PUT")) {
            away(Surroundings.JSON.readValue(request.body(), Switch.class).fuera());
            return Reply.done();
        }
        if (request.below().size() != 2) {
            return Reply.notFound();
        }
        String contrato = request.below().getFirst();
        String servicio = request.below().getLast();
        return switch (request.method()) {
            case "PUT" -> {
                line(contrato, servicio, Surroundings.JSON.readValue(request.body(), new TypeReference<>() {}));
                yield Reply.done();
            }
            case "DELETE" -> {
                good(contrato, servicio);
                yield Reply.done();
            }
            default -> Reply.wrongMethod();
        };
    }

    private static String key(String contrato, String servicio) {
        return contrato + "/" + servicio;
    }
}
