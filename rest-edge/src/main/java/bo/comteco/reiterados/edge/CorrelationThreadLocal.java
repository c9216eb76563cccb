package bo.comteco.reiterados.edge;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Carries the correlation id from the Reactor context into the MDC of whichever thread does the work. Found by
 * Micrometer's context propagation through {@code META-INF/services}.
 */
public final class CorrelationThreadLocal implements ThreadLocalAccessor<String> {

    @Override
    public Object key() {
        return CorrelationId.KEY;
    }

    @Override
    public @Nullable String getValue() {
        return MDC.get(CorrelationId.KEY);
    }

    @Override
    public void setValue(String value) {
        MDC.put(CorrelationId.KEY, value);
    }

    @Override
    public void setValue() {
        MDC.remove(CorrelationId.KEY);
    }
}
