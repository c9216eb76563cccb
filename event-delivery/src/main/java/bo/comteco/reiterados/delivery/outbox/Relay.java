package bo.comteco.reiterados.delivery.outbox;

import static com.mongodb.client.model.Filters.in;
import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Publishes what documents have to tell, right after their commit, and takes it off them soon after.
 *
 * <p>All events that a document lists go, lowest {@code secuencia} first, the next one when the broker has acknowledged the
 * one before: so a failed send never lets a later event overtake. What is acknowledged is first kept as history (where the
 * collection has one) and then taken off, many documents at once, touching neither {@code version} nor state.
 *
 * <p>At least once: what is not taken off, for whatever reason, is published again by the {@link Sweeper}. What waits here
 * is bounded; beyond the bound it stays in its document and the sweeper brings it. Nobody ever waits for Kafka here.
 */
public final class Relay implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final int MOST_TAKEN_OFF_AT_ONCE = 500;
    private static final int DUPLICATE_KEY = 11000;
    private static final int MOST_REMEMBERED = 10_000;
    private static final Duration TAKE_OFF_TOGETHER = Duration.ofSeconds(1);

    private final KafkaOperations<String, byte[]> kafka;
    private final String source;
    private final int mostInFlight;
    private final Map<String, OutboxCollection> collections = new ConcurrentHashMap<>();
    private final Map<Place, Line> lines = new ConcurrentHashMap<>();
    /** The last event taken off each document lately: one that was read before that and committed after it lists it again. */
    private final Map<Place, Long> takenOff = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Place, Long> eldest) {
            return size() > MOST_REMEMBERED;
        }
    });

    private final Queue<Sent> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Map<String, AtomicLong> published = new ConcurrentHashMap<>();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong leftovers = new AtomicLong(1);
    private final AtomicBoolean takingOff = new AtomicBoolean();
    private final AtomicBoolean takeOffPlanned = new AtomicBoolean();
    // One thread only hands records to the producer; it may wait for the broker's metadata, no caller ever does.
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("relay").daemon(true).factory());

    private record Place(String collection, String id) {}

    private record Sent(Place place, OutgoingEvent event) {}

    /** What waits for one document. Guarded by itself. */
    private static final class Line {
        final Queue<OutgoingEvent> waiting = new ArrayDeque<>();
        long last;
        int unacknowledged;
        int notTakenOff;
        boolean sending;

        Line(long last) {
            this.last = last;
        }

        boolean isIdle() {
            return unacknowledged == 0 && notTakenOff <= 0;
        }
    }

    /**
     * A relay.
     *
     * @param kafka producer with acks=all and idempotence
     * @param source {@code ce_source} of all events: {@code /} and the service's name
     * @param mostInFlight bound of what waits in memory, in events
     */
    public Relay(KafkaOperations<String, byte[]> kafka, String source, int mostInFlight) {
        this.kafka = kafka;
        this.source = source;
        this.mostInFlight = mostInFlight;
    }

    /** Makes a collection known; {@code history} keeps each event before it is taken off, null for none. */
    public void register(MongoCollection<Document> collection, @Nullable MongoCollection<Document> history) {
        collections.put(collection.getNamespace().getCollectionName(), new OutboxCollection(collection, history));
    }

    Collection<OutboxCollection> collections() {
        return collections.values();
    }

    /** Events acknowledged by the broker since the start. */
    public long published() {
        return published.values().stream().mapToLong(AtomicLong::get).sum();
    }

    /** The same by the events' type; one of which nothing was published is left out. */
    public Map<String, Long> publishedByType() {
        Map<String, Long> byType = new HashMap<>();
        published.forEach((type, count) -> byType.put(type, count.get()));
        return byType;
    }

    /** Sends that failed since the start; the sweeper tries them again. */
    public long failures() {
        return failures.get();
    }

    /** Events in the hands of this instance that the broker has not yet acknowledged. */
    public int underWay() {
        return inFlight.get();
    }

    /** Documents with events that were acknowledged and are still to be taken off. */
    int notTakenOff() {
        return lines.size();
    }

    /** Grows whenever something was left to the sweeper; 1 at the start, for what the last run may have left. */
    long leftovers() {
        return leftovers.get();
    }

    /** Documents written since the start: entries of history, and documents that events were taken off. */
    public long written() {
        return written.get();
    }

    /** Publishes what these documents list, as soon as it can; returns at once. */
    public void offer(String collection, Collection<? extends Stored<?>> documents) {
        documents.forEach(document -> {
            Place place = new Place(collection, document.id());
            if (!offer(place, document.unsent(), takenOff.getOrDefault(place, 0L))) {
                leftovers.incrementAndGet();
            }
        });
    }

    /** Publishes what the sweeper has read: it is still listed, whatever was taken off before. False where there is no room. */
    boolean offerListed(String collection, String id, List<OutgoingEvent> unsent) {
        return offer(new Place(collection, id), unsent, 0L);
    }

    private boolean offer(Place place, List<OutgoingEvent> unsent, long known) {
        if (unsent.isEmpty()) {
            return true;
        }
        if (inFlight.get() + unsent.size() > mostInFlight) {
            return false;
        }
        lines.compute(place, (key, present) -> {
            Line line = present == null ? new Line(known) : present;
            synchronized (line) {
                for (OutgoingEvent event : unsent) {
                    if (event.secuencia() > line.last) {
                        line.last = event.secuencia();
                        line.waiting.add(event);
                        line.unacknowledged++;
                        inFlight.incrementAndGet();
                    }
                }
                if (!line.sending && !line.waiting.isEmpty()) {
                    line.sending = true;
                    sender.execute(() -> sendNext(place, line));
                }
                return line.isIdle() ? null : line;
            }
        });
        return true;
    }

    private void sendNext(Place place, Line line) {
        OutgoingEvent event;
        synchronized (line) {
            event = line.waiting.peek();
            if (event == null) {
                line.sending = false;
                return;
            }
        }
        try {
            var _ = kafka.send(CloudEvent.record(source, place.id(), event)).whenComplete((sent, error) -> {
                if (error == null) {
                    acknowledged(place, line, event);
                } else {
                    giveUp(place, line, error);
                }
            });
        } catch (RuntimeException error) {
            giveUp(place, line, error);
        }
    }

    private void acknowledged(Place place, Line line, OutgoingEvent event) {
        published.computeIfAbsent(event.type(), type -> new AtomicLong()).incrementAndGet();
        boolean more;
        synchronized (line) {
            line.waiting.remove();
            line.unacknowledged--;
            line.notTakenOff++;
            more = !line.waiting.isEmpty();
            line.sending = more;
        }
        inFlight.decrementAndGet();
        acknowledged.add(new Sent(place, event));
        if (more) {
            sender.execute(() -> sendNext(place, line));
        }
        if (takeOffPlanned.compareAndSet(false, true)) {
            // What is acknowledged meanwhile is taken off by the same update.
            Schedulers.parallel()
                    .schedule(
                            () -> {
                                takeOffPlanned.set(false);
                                takeOff();
                            },
                            TAKE_OFF_TOGETHER.toMillis(),
                            TimeUnit.MILLISECONDS);
        }
    }

    private void giveUp(Place place, Line line, Throwable error) {
        failures.incrementAndGet();
        leftovers.incrementAndGet();
        LOG.warn("{} not published for now: {}", place, error.toString());
        lines.computeIfPresent(place, (key, present) -> {
            synchronized (line) {
                inFlight.addAndGet(-line.waiting.size());
                line.waiting.clear();
                line.sending = false;
                line.unacknowledged = 0;
            }
            return present == line ? null : present;
        });
    }

    private void takeOff() {
        if (acknowledged.isEmpty() || !takingOff.compareAndSet(false, true)) {
            return;
        }
        Map<String, List<Sent>> byCollection = new LinkedHashMap<>();
        for (int i = 0; i < MOST_TAKEN_OFF_AT_ONCE; i++) {
            Sent sent = acknowledged.poll();
            if (sent == null) {
                break;
            }
            byCollection
                    .computeIfAbsent(sent.place().collection(), key -> new ArrayList<>())
                    .add(sent);
        }
        Flux.fromIterable(byCollection.entrySet())
                .concatMap(entry -> takeOff(entry.getKey(), entry.getValue()))
                .then()
                .onErrorResume(error -> {
                    // They stay listed; the sweeper publishes them once more and they are taken off then.
                    leftovers.incrementAndGet();
                    LOG.warn("published events not taken off for now: {}", error.toString());
                    return Mono.empty();
                })
                .doFinally(signal -> {
                    byCollection.values().forEach(sent -> sent.forEach(this::forget));
                    takingOff.set(false);
                    takeOff();
                })
                .subscribe();
    }

    private Mono<Void> takeOff(String name, List<Sent> sent) {
        OutboxCollection outbox = collections.get(name);
        if (outbox == null) {
            return Mono.error(new IllegalStateException("unregistered collection " + name));
        }
        Map<String, List<String>> eventsByDocument = new HashMap<>();
        sent.forEach(each -> eventsByDocument
                .computeIfAbsent(each.place().id(), key -> new ArrayList<>())
                .add(OutgoingEvent.id(each.place().id(), each.event().secuencia())));
        List<String> events =
                eventsByDocument.values().stream().flatMap(List::stream).toList();
        return keepHistory(outbox.history(), sent)
                .then(Mono.from(outbox.collection()
                        .updateMany(
                                in("_id", eventsByDocument.keySet()),
                                Updates.pull(DocumentStore.OUTBOX, in("id", events)))))
                .doOnNext(done -> {
                    sent.forEach(
                            each -> takenOff.merge(each.place(), each.event().secuencia(), Math::max));
                    written.addAndGet(eventsByDocument.size() + (outbox.history() == null ? 0L : sent.size()));
                })
                .then();
    }

    private static Mono<Void> keepHistory(@Nullable MongoCollection<Document> history, List<Sent> sent) {
        if (history == null) {
            return Mono.empty();
        }
        List<Document> entries = sent.stream().map(Relay::entry).toList();
        return Mono.from(history.insertMany(entries, new InsertManyOptions().ordered(false)))
                .onErrorResume(
                        MongoBulkWriteException.class,
                        error -> error.getWriteConcernError() == null
                                        && error.getWriteErrors().stream()
                                                .allMatch(each -> each.getCode() == DUPLICATE_KEY)
                                ? Mono.empty()
                                : Mono.error(error))
                .then();
    }

    private static Document entry(Sent sent) {
        OutgoingEvent event = sent.event();
        Document entry = new Document("_id", OutgoingEvent.id(sent.place().id(), event.secuencia()))
                .append("fuente", sent.place().id())
                .append("secuencia", event.secuencia())
                .append("tipo", event.type())
                .append("en", Date.from(event.time()))
                .append("correlacion", event.correlationId())
                .append("datos", Document.parse(new String(event.body(), UTF_8)));
        return EventHistory.withAuthor(entry, event.author());
    }

    /** A document's line goes when nothing of it is under way: until then a second offer of the same event is known. */
    private void forget(Sent sent) {
        lines.computeIfPresent(sent.place(), (key, line) -> {
            synchronized (line) {
                line.notTakenOff--;
                return line.isIdle() ? null : line;
            }
        });
    }

    /** Waits a short while for what is under way; what is left stays in its documents. */
    @Override
    public void close() {
        takeOff();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
        while ((inFlight.get() > 0 || takingOff.get() || !acknowledged.isEmpty()) && System.nanoTime() < end) {
            Thread.onSpinWait();
            try {
                TimeUnit.MILLISECONDS.sleep(10);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        sender.shutdownNow();
    }
}
