package bo.comteco.reiterados.delivery.inbox;

import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event as it came from Kafka, its envelope read, its body not yet.
 *
 * @param type stable wire name
 * @param version version of the type
 * @param subject the source document
 * @param secuencia its number among the events of that document
 * @param time business time of the fact
 * @param cause the story that it belongs to: what follows from it the system does by itself
 * @param author who did what it tells; null in events of before that was told
 * @param key the record's key
 * @param body JSON
 * @param origin where it stands in Kafka
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as Kafka gives them; nobody compares two events by value
public record IncomingEvent(
        String type,
        int version,
        String subject,
        long secuencia,
        Instant time,
        Cause cause,
        @Nullable Author author,
        String key,
        byte[] body,
        Origin origin) {

    /** The cause of what follows where that counts as done by the event's author. */
    Cause onBehalf() {
        return author == null ? cause : new Cause(cause.correlationId(), author);
    }

    /**
     * Where a record stands in Kafka.
     *
     * @param topic its topic
     * @param partition its partition
     * @param offset its offset
     */
    public record Origin(String topic, int partition, long offset) {}
}
