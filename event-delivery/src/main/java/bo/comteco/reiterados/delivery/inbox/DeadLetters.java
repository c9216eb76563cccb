package bo.comteco.reiterados.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.support.SendResult;

/**
 * Puts what can never be read or applied on {@code <topic>.<service>.dlt}, with origin, attempt and reason, so that nothing
 * is lost and its replay feeds that service alone. No text of an exception goes along: it might hold a person's data.
 */
public final class DeadLetters {
    /** Topic, partition and offset that it came from: {@code reclamos.v1/3@42}. */
    public static final String ORIGIN = "dlt_origin";
    /** A {@link Reason}. */
    public static final String REASON = "dlt_reason";
    /** How often it has come here: 1, or one more than it carried when it was replayed. */
    public static final String ATTEMPT = "dlt_attempt";
    /** Present where the body was too large and had to be cut. */
    public static final String CUT = "dlt_cut";
    /** The largest body that goes whole, in bytes; dead-letter topics take records of 2 MB. */
    public static final int LARGEST_BODY = 1_900_000;

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);

    private final KafkaOperations<String, byte[]> kafka;
    private final String service;
    private final Duration patience;
    private final AtomicLong count = new AtomicLong();

    /** Dead letters of {@code service}; {@code patience} bounds the wait for the broker. */
    public DeadLetters(KafkaOperations<String, byte[]> kafka, String service, Duration patience) {
        this.kafka = kafka;
        this.service = service;
        this.patience = patience;
    }

    /** A record as it came, for whoever could not use it. */
    @SuppressWarnings("ArrayRecordComponent") // bytes as Kafka gave them
    record Letter(
            IncomingEvent.Origin origin,
            @Nullable String key,
            byte @Nullable [] body,
            Map<String, String> headers,
            Reason reason) {}

    /** The topic of the dead letters of {@code service} from {@code topic}. */
    public static String topic(String topic, String service) {
        return topic + "." + service + ".dlt";
    }

    /** Dead letters since the start. */
    public long count() {
        return count.get();
    }

    /**
     * Sends them and waits for the broker's word.
     *
     * @throws IllegalStateException where it does not come: the page is tried again
     */
    void send(List<Letter> letters) {
        List<CompletableFuture<SendResult<String, byte[]>>> sent = new ArrayList<>();
        for (Letter letter : letters) {
            LOG.error("dead letter: {} from {}", letter.reason(), letter.origin());
            sent.add(kafka.send(record(letter)));
        }
        try {
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new))
                    .get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before the dead letters were taken", stop);
        } catch (ExecutionException | TimeoutException away) {
            throw new IllegalStateException("the dead letters were not taken", away);
        }
        count.addAndGet(letters.size());
    }

    private ProducerRecord<String, byte[]> record(Letter letter) {
        byte[] body = letter.body();
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(topic(letter.origin().topic(), service), letter.key(), cut(body));
        letter.headers().forEach((name, value) -> {
            if (!name.startsWith("dlt_")) {
                put(record, name, value);
            }
        });
        IncomingEvent.Origin origin = letter.origin();
        put(record, ORIGIN, origin.topic() + "/" + origin.partition() + "@" + origin.offset());
        put(record, REASON, letter.reason().name());
        put(record, ATTEMPT, Integer.toString(attempts(letter.headers()) + 1));
        if (body != null && body.length > LARGEST_BODY) {
            put(record, CUT, Integer.toString(body.length));
        }
        return record;
    }

    private static byte @Nullable [] cut(byte @Nullable [] body) {
        return body != null && body.length > LARGEST_BODY ? Arrays.copyOf(body, LARGEST_BODY) : body;
    }

    private static int attempts(Map<String, String> headers) {
        String before = headers.get(ATTEMPT);
        return before != null && before.matches("\\d{1,6}") ? Integer.parseInt(before) : 0;
    }

    private static void put(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(new RecordHeader(name, value.getBytes(UTF_8)));
    }
}
