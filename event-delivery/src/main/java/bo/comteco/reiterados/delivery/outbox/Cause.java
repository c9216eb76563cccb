package bo.comteco.reiterados.delivery.outbox;

import org.jspecify.annotations.Nullable;

/**
 * Why something is done, carried from REST through Kafka to every log line and event.
 *
 * @param correlationId the one id of the whole story, from the REST call that began it
 * @param author who gave the command, where a person's call did and the history shall say so; not carried further
 */
public record Cause(String correlationId, @Nullable Author author) {

    /** A cause that names nobody. */
    public Cause(String correlationId) {
        this(correlationId, null);
    }
}
