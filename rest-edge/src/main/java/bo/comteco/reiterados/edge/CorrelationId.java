package bo.comteco.reiterados.edge;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The id that follows one request through the logs of all services: in the header {@link #HEADER}, in the Reactor context,
 * and under {@link #KEY} in the MDC of each log line that a request writes ({@link #during}).
 */
public final class CorrelationId {

    /** The HTTP header, of the request and of its answer. */
    public static final String HEADER = "X-Correlation-Id";

    /** The key in the Reactor context and in the MDC. */
    public static final String KEY = "correlationId";

    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private CorrelationId() {}

    /** The id of the request that is being served; empty outside one. */
    public static Optional<String> current(ContextView context) {
        return context.getOrEmpty(KEY);
    }

    /** The context that carries this id; for work that no request began, such as that of a listener. */
    public static Context in(Context context, String id) {
        return context.put(KEY, id);
    }

    /** Does it with the id of that context in the MDC: for a log line that is written in the middle of a request. */
    public static void during(ContextView context, Runnable logging) {
        try (MDC.MDCCloseable scope = MDC.putCloseable(KEY, current(context).orElse("-"))) {
            logging.run();
        }
    }

    /** What the caller sent, where it is harmless in a log line and in a header; otherwise a new one. */
    static String acceptedOrNew(@Nullable String sent) {
        return sent != null && ACCEPTED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }
}
