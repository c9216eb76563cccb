package bo.comteco.reiterados.delivery.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finished event that waits in its document until it has been published.
 *
 * @param secuencia its number among the events of its document, from 1 without gaps
 * @param topic where it goes
 * @param key the record's key
 * @param type stable wire name ({@code ce_type})
 * @param version version of that type ({@code ce_dataversion})
 * @param time business time of the fact ({@code ce_time})
 * @param correlationId the story that it belongs to ({@code ce_correlationid})
 * @param body the finished bytes: JSON
 * @param author who gave the command, for the history alone: it is not published
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as Kafka takes them; nobody compares two events by value
public record OutgoingEvent(
        long secuencia,
        String topic,
        String key,
        String type,
        int version,
        Instant time,
        String correlationId,
        byte[] body,
        @Nullable Author author) {

    /** An event whose history names nobody. */
    public OutgoingEvent(
            long secuencia,
            String topic,
            String key,
            String type,
            int version,
            Instant time,
            String correlationId,
            byte[] body) {
        this(secuencia, topic, key, type, version, time, correlationId, body, null);
    }

    /** The id of this event everywhere: that of its document, and its number. */
    public static String id(String documentId, long secuencia) {
        return documentId + "#" + secuencia;
    }
}
