package bo.comteco.reiterados.delivery.outbox;

import java.time.Instant;

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
 * @param author who did it ({@code ce_auth*})
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
        Author author) {

    /** An event of what the system does by itself. */
    public OutgoingEvent(
            long secuencia,
            String topic,
            String key,
            String type,
            int version,
            Instant time,
            String correlationId,
            byte[] body) {
        this(secuencia, topic, key, type, version, time, correlationId, body, Author.nobody());
    }

    /** The id of this event everywhere: that of its document, and its number. */
    public static String id(String documentId, long secuencia) {
        return documentId + "#" + secuencia;
    }
}
