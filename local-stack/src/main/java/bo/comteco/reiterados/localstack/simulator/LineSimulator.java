package bo.comteco.reiterados.localstack.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;

/**
 * The measurement of lines, by the contract in quality-control-service/MEDICION.md: {@code GET
 * /medicion/lineas/{contrato}/{servicio}} answers a line that is within parameters whatever its technology.
 *
 * <p>Switches: {@code PUT /control/medicion/{contrato}/{servicio}} with TR-181 names and values replaces those of one line (null
 * leaves one out); an empty object makes it unknown (404), {@code {"fuera": true}} takes this line alone away (503), {@code {"callada": true}} lets
 * whoever asks wait until he gives up, {@code "demoraMs": n} beside the values makes it slow. A list of such objects is what it answers one after the
 * other; the last one stays. {@code DELETE} makes it good again. {@code PUT /control/medicion} with {@code {"fuera": bool}} takes the whole system
 * away (503).
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
    public static final String AWAY = "fuera";

    /** No TR-181 name: instead of an answer there is none. */
    public static final String SILENT = "callada";

    /** No TR-181 name: so many milliseconds pass until it answers. */
    public static final String DELAY = "demoraMs";

    private static final TypeReference<List<Map<String, @Nullable Object>>> SCRIPT = new TypeReference<>() {};

    private final Map<String, Script> lines = new ConcurrentHashMap<>();
    private volatile boolean away;

    record Switch(boolean fuera) {}

    /** What one line answers, one after the other; the last one stays. */
    private record Script(List<Map<String, @Nullable Object>> answers, AtomicInteger asked) {

        Map<String, @Nullable Object> next() {
            return answers.get(Math.min(asked.getAndIncrement(), answers.size() - 1));
        }
    }

    /**
     * What one line answers, one after the other; the last one stays.
     *
     * @param answers of each the values by TR-181 name, a null one is left out of the answer, with {@link #AWAY}, {@link #SILENT} or {@link #DELAY}
     *     where that is wished; an empty one makes it unknown; one at least
     */
    public void line(String contrato, String servicio, List<Map<String, @Nullable Object>> answers) {
        List<Map<String, @Nullable Object>> kept = answers.stream()
                .<Map<String, @Nullable Object>>map(HashMap::new)
                .toList();
        lines.put(key(contrato, servicio), new Script(kept, new AtomicInteger()));
    }

    /** Away, it answers 503 to everything. */
    public void away(boolean away) {
        this.away = away;
    }

    Reply measure(Surroundings.Request request) throws InterruptedException {
        if (away) {
            return new Reply(503, null);
        }
        if (request.below().size() != 2) {
            return Reply.notFound();
        }
        Script script =
                lines.get(key(request.below().getFirst(), request.below().getLast()));
        return script == null ? Reply.ok(WITHIN_PARAMETERS) : answer(script.next());
    }

    private static Reply answer(Map<String, @Nullable Object> changed) throws InterruptedException {
        if (changed.isEmpty()) {
            return Reply.notFound();
        }
        if (Boolean.TRUE.equals(changed.get(SILENT))) {
            // Whoever asked has given up long before; this ends with the server.
            new CountDownLatch(1).await();
        }
        if (changed.get(DELAY) instanceof Number delay) {
            Thread.sleep(delay.longValue());
        }
        if (Boolean.TRUE.equals(changed.get(AWAY))) {
            return new Reply(503, null);
        }
        Map<String, @Nullable Object> answer = new HashMap<>(WITHIN_PARAMETERS);
        answer.putAll(changed);
        answer.remove(DELAY);
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
                List<Map<String, @Nullable Object>> script = script(request.body());
                if (script.isEmpty()) {
                    yield new Reply(400, Map.of("mensaje", "Una línea responde algo."));
                }
                line(contrato, servicio, script);
                yield Reply.done();
            }
            case "DELETE" -> {
                lines.remove(key(contrato, servicio));
                yield Reply.done();
            }
            default -> Reply.wrongMethod();
        };
    }

    /** One answer, or several. */
    private static List<Map<String, @Nullable Object>> script(String body) {
        return Surroundings.JSON
                .readerFor(SCRIPT)
                .with(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .readValue(body);
    }

    private static String key(String contrato, String servicio) {
        return contrato + "/" + servicio;
    }
}
