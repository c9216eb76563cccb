package bo.comteco.reiterados.delivery.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.reiterados.delivery.inbox.DeadLetters.Letter;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.CloudEvent;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * Takes what one poll brought as a page and gives it to the routes; returns when all of it is stored, so that the container
 * commits the offsets only then.
 *
 * <p>A known type that no route uses is skipped and counted. What can never be read or applied goes to the dead letters,
 * alone. Whatever else goes wrong (store or broker away) is thrown: the container pauses and gives the same page again,
 * without end; decisions are the same then, so nothing is applied twice.
 */
public final class PageListener {
    private static final Logger LOG = LoggerFactory.getLogger(PageListener.class);

    private final List<Route<?>> routes;
    private final Set<String> used;
    private final Set<String> known;
    private final DeadLetters deadLetters;
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong skipped = new AtomicLong();
    private final AtomicInteger pages = new AtomicInteger();
    private final Map<TopicPartition, Long> positions = new ConcurrentHashMap<>();

    /**
     * A listener.
     *
     * @param known all wire names that the contracts of the subscribed topics have; others are dead letters
     * @param routes the use cases, applied in this order
     * @param deadLetters where what cannot be used goes
     */
    public PageListener(Set<String> known, List<Route<?>> routes, DeadLetters deadLetters) {
        this.known = Set.copyOf(known);
        this.routes = List.copyOf(routes);
        this.deadLetters = deadLetters;
        this.used = routes.stream().flatMap(route -> route.types().stream()).collect(Collectors.toUnmodifiableSet());
        if (!this.known.containsAll(used)) {
            throw new IllegalArgumentException("routes for types that no contract knows: " + used);
        }
    }

    /** The wire names of the types that something here uses; all others are skipped. */
    public Set<String> used() {
        return used;
    }

    /** Records of a type that is used here, stored or given up as dead letters, since the start; one that came twice counts once. */
    public long handled() {
        return handled.get();
    }

    /** Events of known types that nothing here uses, since the start. */
    public long skipped() {
        return skipped.get();
    }

    /** The offset after the last record that was stored here, by partition; nothing is known of those that brought none yet. */
    public Map<TopicPartition, Long> positions() {
        return Map.copyOf(positions);
    }

    /** Whether a page is being applied right now. */
    public boolean isBusy() {
        return pages.get() > 0;
    }

    /** Applies one page; throws where all of it must be tried again. */
    public void accept(Message<? extends List<?>> message) {
        List<Letter> records = records(message);
        pages.incrementAndGet();
        try {
            apply(records);
            records.forEach(this::count);
        } catch (RuntimeException away) {
            LOG.warn("a page of {} is tried again: {}", records.size(), away.toString());
            throw away;
        } catch (Error broken) {
            // The container stops for ever at an Error; as an exception the page is given again.
            throw new IllegalStateException("a page of " + records.size() + " failed", broken);
        } finally {
            pages.decrementAndGet();
        }
    }

    private void apply(List<Letter> records) {
        List<IncomingEvent> page = new ArrayList<>();
        Map<IncomingEvent.Origin, Letter> dead = new LinkedHashMap<>();
        Map<IncomingEvent.Origin, Letter> byOrigin = new HashMap<>();
        for (Letter record : records) {
            byOrigin.put(record.origin(), record);
            try {
                IncomingEvent event = read(record);
                if (used.contains(event.type())) {
                    page.add(event);
                } else if (known.contains(event.type())) {
                    skipped.incrementAndGet();
                } else {
                    dead.put(record.origin(), because(record, Reason.UNKNOWN_TYPE));
                }
            } catch (UnreadableEventException unreadable) {
                LOG.error("{}: {}", record.origin(), unreadable.getMessage());
                dead.put(record.origin(), because(record, Reason.UNREADABLE));
            }
        }
        for (Route<?> route : routes) {
            route.apply(page, (event, reason, error) -> {
                try (MDC.MDCCloseable story =
                        MDC.putCloseable("correlationId", event.cause().correlationId())) {
                    LOG.error("{} {} at {}: {}", event.type(), event.subject(), event.origin(), reason, error);
                }
                dead.put(event.origin(), because(Objects.requireNonNull(byOrigin.get(event.origin())), reason));
            });
        }
        if (!dead.isEmpty()) {
            deadLetters.send(List.copyOf(dead.values()));
        }
    }

    /**
     * What was stored already and came again is not counted again, not even where two threads have the same page. Whoever sees the
     * new position sees it counted.
     */
    private void count(Letter record) {
        TopicPartition partition =
                new TopicPartition(record.origin().topic(), record.origin().partition());
        long next = record.origin().offset() + 1;
        positions.compute(partition, (same, position) -> {
            if (position != null && position >= next) {
                return position;
            }
            if (used.contains(record.headers().getOrDefault(CloudEvent.TYPE, ""))) {
                handled.incrementAndGet();
            }
            return next;
        });
    }

    private static Letter because(Letter record, Reason reason) {
        return new Letter(record.origin(), record.key(), record.body(), record.headers(), reason);
    }

    private static List<Letter> records(Message<? extends List<?>> message) {
        List<?> bodies = message.getPayload();
        List<?> keys = list(message, KafkaHeaders.RECEIVED_KEY);
        List<?> topics = list(message, KafkaHeaders.RECEIVED_TOPIC);
        List<?> partitions = list(message, KafkaHeaders.RECEIVED_PARTITION);
        List<?> offsets = list(message, KafkaHeaders.OFFSET);
        List<?> headers = list(message, KafkaHeaders.BATCH_CONVERTED_HEADERS);
        if (topics.size() != bodies.size() || offsets.size() != bodies.size() || headers.size() != bodies.size()) {
            throw new IllegalStateException("a page of " + bodies.size() + " bodies with " + topics.size() + " topics, "
                    + offsets.size() + " offsets and " + headers.size() + " headers");
        }
        List<Letter> records = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            records.add(new Letter(
                    new IncomingEvent.Origin(
                            (String) topics.get(i), (Integer) partitions.get(i), ((Number) offsets.get(i)).longValue()),
                    keys.get(i) instanceof String key ? key : null,
                    bodies.get(i) instanceof byte[] body ? body : null,
                    texts((Map<?, ?>) headers.get(i)),
                    Reason.UNREADABLE));
        }
        return records;
    }

    private static List<?> list(Message<?> message, String header) {
        return message.getHeaders().get(header) instanceof List<?> list ? list : List.of();
    }

    private static Map<String, String> texts(Map<?, ?> headers) {
        Map<String, String> texts = new HashMap<>();
        headers.forEach((name, value) -> {
            if (value instanceof byte[] bytes) {
                texts.put(String.valueOf(name), new String(bytes, UTF_8));
            } else if (value instanceof String text) {
                texts.put(String.valueOf(name), text);
            }
        });
        return texts;
    }

    private static IncomingEvent read(Letter record) {
        byte[] body = record.body();
        if (body == null) {
            throw new UnreadableEventException("no body");
        }
        Map<String, String> headers = record.headers();
        try {
            return new IncomingEvent(
                    header(headers, CloudEvent.TYPE),
                    Integer.parseInt(header(headers, CloudEvent.DATA_VERSION)),
                    header(headers, CloudEvent.SUBJECT),
                    Long.parseLong(header(headers, CloudEvent.SECUENCIA)),
                    Instant.parse(header(headers, CloudEvent.TIME)),
                    new Cause(headers.getOrDefault(CloudEvent.CORRELATION_ID, header(headers, CloudEvent.ID))),
                    author(headers),
                    Objects.requireNonNullElse(record.key(), ""),
                    body,
                    record.origin());
        } catch (NumberFormatException | DateTimeParseException wrong) {
            throw new UnreadableEventException("an envelope with a wrong number or time", wrong);
        }
    }

    /** Of a type that this version does not know nobody is named: whoever it is, it is not the system. */
    private static @Nullable Author author(Map<String, String> headers) {
        return switch (headers.getOrDefault(CloudEvent.AUTH_TYPE, "")) {
            case CloudEvent.APP_USER ->
                new Author.Person(header(headers, CloudEvent.AUTH_ROLE), header(headers, CloudEvent.AUTH_ID));
            case CloudEvent.SYSTEM -> Author.nobody();
            default -> null;
        };
    }

    private static String header(Map<String, String> headers, String name) {
        @Nullable String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEventException("no header " + name);
        }
        return value;
    }
}
