package bo.comteco.reiterados.delivery.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0, Kafka protocol binding, binary mode: the names of the headers and the record that carries an event.
 * Written by hand because the SDK would bring a second JSON library into the events.
 */
public final class CloudEvent {
    /** {@code <document>#<secuencia>}: unique for each source. */
    public static final String ID = "ce_id";
    /** The service that tells it, as a URI reference. */
    public static final String SOURCE = "ce_source";
    /** {@code 1.0}. */
    public static final String SPEC_VERSION = "ce_specversion";
    /** Stable wire name of the event. */
    public static final String TYPE = "ce_type";
    /** Business time of the fact, RFC 3339. */
    public static final String TIME = "ce_time";
    /** The source document. */
    public static final String SUBJECT = "ce_subject";
    /** Extension: version of the type. */
    public static final String DATA_VERSION = "ce_dataversion";
    /** Extension: number of the event in its document. */
    public static final String SECUENCIA = "ce_secuencia";
    /** Extension: the story that the event belongs to. */
    public static final String CORRELATION_ID = "ce_correlationid";
    /** Extension Auth Context: {@link #APP_USER} or {@link #SYSTEM}; missing in events of before. */
    public static final String AUTH_TYPE = "ce_authtype";
    /** Extension Auth Context: subject of the token; only with {@link #APP_USER}. */
    public static final String AUTH_ID = "ce_authid";
    /** Extension beside it: the role in which the command was given; only with {@link #APP_USER}. */
    public static final String AUTH_ROLE = "ce_authrole";
    /** Somebody with a token gave the command. */
    public static final String APP_USER = "app_user";
    /** The system did it by itself. */
    public static final String SYSTEM = "system";
    /** Media type of the body. */
    public static final String CONTENT_TYPE = "content-type";

    private CloudEvent() {}

    /** The Kafka record of an event; its record time is left to the broker (machine time). */
    public static ProducerRecord<String, byte[]> record(String source, String documentId, OutgoingEvent event) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(event.topic(), event.key(), event.body());
        Headers headers = record.headers();
        put(headers, SPEC_VERSION, "1.0");
        put(headers, ID, OutgoingEvent.id(documentId, event.secuencia()));
        put(headers, SOURCE, source);
        put(headers, TYPE, event.type());
        put(headers, TIME, event.time().toString());
        put(headers, SUBJECT, documentId);
        put(headers, DATA_VERSION, Integer.toString(event.version()));
        put(headers, SECUENCIA, Long.toString(event.secuencia()));
        put(headers, CORRELATION_ID, event.correlationId());
        switch (event.author()) {
            case Author.Person person -> {
                put(headers, AUTH_TYPE, APP_USER);
                put(headers, AUTH_ID, person.code());
                put(headers, AUTH_ROLE, person.role());
            }
            case Author.Automatic nobody -> put(headers, AUTH_TYPE, SYSTEM);
        }
        put(headers, CONTENT_TYPE, "application/json");
        return record;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(UTF_8));
    }
}
