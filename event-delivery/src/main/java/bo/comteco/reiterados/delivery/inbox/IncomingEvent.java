package bo.comteco.reiterados.delivery.inbox;

import bo.comteco.reiterados.delivery.outbox.Cause;
import java.time.Instant;

/**
 * One event as it came from Kafka, its envelope read, its body not yet.
 *
 * @param type stable wire name
 * @param version version of the type
 * @param subject the source document
 * @param secuencia its number among the events of that document
 * @param time business time of the fact
 * @param cause the story that it belongs to
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
        String key,
        byte[] body,
        Origin origin) {

    /**
     * Where a record stands in Kafka.
     *
     * @param topic its topic
     * @param partition its partition
     * @param offset its offset
     */
    public record Origin(String topic, int partition, long offset) {}
}
