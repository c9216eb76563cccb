package bo.comteco.reiterados.delivery.outbox;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Publishes what a crash, a broker that was away or a full relay left: events that have been listed for longer than the
 * relay needs. Scans each document's pending events by index, so that a commit that came late is never skipped.
 */
public final class Sweeper {
    /** When an event was listed, machine time; indexed. */
    public static final String LISTED_AT = DocumentStore.OUTBOX + ".en";

    private static final Date EVER = new Date(0);
    private static final int MOST_COUNTED = 100_000;

    private final Relay relay;
    private final MachineTime machine;
    private final int pageSize;
    /** {@link Relay#leftovers} when nothing of them was found any more. */
    private volatile long settled;

    /** A sweeper for all collections of {@code relay}, {@code pageSize} documents of each at a time. */
    public Sweeper(Relay relay, MachineTime machine, int pageSize) {
        this.relay = relay;
        this.machine = machine;
        this.pageSize = pageSize;
    }

    /** Hands to the relay what was listed before {@code minimumAge}; returns how many documents. */
    public Mono<Long> sweep(Duration minimumAge) {
        Date before = Date.from(machine.now().minus(minimumAge));
        return Flux.fromIterable(relay.collections())
                .concatMap(outbox -> Flux.from(outbox.collection()
                                .find(lt(LISTED_AT, before))
                                .sort(Sorts.ascending(LISTED_AT))
                                .projection(Projections.include(DocumentStore.OUTBOX))
                                .limit(pageSize))
                        .doOnNext(document -> relay.offerListed(
                                outbox.collection().getNamespace().getCollectionName(),
                                document.getString("_id"),
                                DocumentStore.outgoing(document))))
                .count();
    }

    /**
     * How many documents have something to tell still. What this instance has in hand is counted in memory; the store is asked
     * only after something was left to the sweeper, until nothing of it is found.
     */
    public Mono<Long> outstanding() {
        return Mono.defer(() -> {
            long leftovers = relay.leftovers();
            if (leftovers == settled) {
                return Mono.just((long) relay.underWay());
            }
            return unsent().map(found -> {
                if (found == 0) {
                    settled = leftovers;
                }
                return Math.max(found, relay.underWay());
            });
        });
    }

    /** How many documents have something unsent. */
    public Mono<Long> unsent() {
        return Flux.fromIterable(relay.collections())
                .flatMap(outbox -> Mono.from(outbox.collection()
                        .countDocuments(gt(LISTED_AT, EVER), new CountOptions().limit(MOST_COUNTED))))
                .reduce(0L, Long::sum);
    }

    /** Since when the oldest unsent event waits, machine time; empty where nothing waits. */
    public Mono<Instant> oldestUnsent() {
        return Flux.fromIterable(relay.collections())
                .flatMap(outbox -> oldest(outbox.collection()))
                .reduce((a, b) -> a.isBefore(b) ? a : b);
    }

    private static Mono<Instant> oldest(MongoCollection<Document> collection) {
        return Mono.from(collection
                        .find(gt(LISTED_AT, EVER))
                        .sort(Sorts.ascending(LISTED_AT))
                        .projection(Projections.include(LISTED_AT))
                        .limit(1))
                .map(document -> document.getList(DocumentStore.OUTBOX, Document.class).stream()
                        .map(event -> event.getDate("en").toInstant())
                        .min(Instant::compareTo)
                        .orElseThrow());
    }
}
