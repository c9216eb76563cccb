package bo.comteco.reiterados.delivery.deadline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Finds documents whose deadline has come, leases them, and hands them on as a page.
 *
 * <p>The lease (machine time) only keeps two instances from doing the same work; that a deadline fires once is the
 * compare-and-set's promise: the decision's commit moves or removes {@code vence}. What dies with its instance, or fails,
 * comes again when its lease has ended.
 *
 * @param <S> the state
 */
public final class DeadlineWorker<S> {
    private static final Logger LOG = LoggerFactory.getLogger(DeadlineWorker.class);
    private static final int MOST_COUNTED = 100_000;
    private static final Date EVER = new Date(0);
    private static final Duration AHEAD = Duration.ofHours(1);

    private final DocumentStore<S> store;
    private final Clock clock;
    private final MachineTime machine;
    private final Duration lease;
    private final int pageSize;
    private final Function<List<Due<S>>, Mono<?>> handler;
    private final AtomicLong fired = new AtomicLong();

    /**
     * A worker.
     *
     * @param store documents with deadlines
     * @param clock business time
     * @param machine machine time, for the leases
     * @param lease how long a page may take before others may try it
     * @param pageSize the most documents at a time
     * @param handler decides them all and commits; completes when it is done
     */
    public DeadlineWorker(
            DocumentStore<S> store,
            Clock clock,
            MachineTime machine,
            Duration lease,
            int pageSize,
            Function<List<Due<S>>, Mono<?>> handler) {
        this.store = store;
        this.clock = clock;
        this.machine = machine;
        this.lease = lease;
        this.pageSize = pageSize;
        this.handler = handler;
    }

    /** Name of the collection. */
    public String name() {
        return store.name();
    }

    /** Deadlines handed on since the start. */
    public long fired() {
        return fired.get();
    }

    /** Whether, as far as this instance knows, something is due: saves the look at the index. */
    public boolean mayBeDue() {
        return !clock.instant().isBefore(store.earliestDue());
    }

    /** Handles what is due, page after page, until nothing is; returns how many. */
    public Mono<Long> work() {
        return turn().expand(turn -> turn.goesOn() ? turn() : Mono.empty())
                .map(Turn::handled)
                .reduce(0L, Long::sum);
    }

    /** A page, and whether something is due after it. */
    private record Turn(long handled, boolean moreIsDue) {
        boolean goesOn() {
            return handled > 0 && moreIsDue;
        }
    }

    private Mono<Turn> turn() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            return page(now).flatMap(handled -> look().map(next -> new Turn(handled, !next.isAfter(now))));
        });
    }

    private Mono<Long> page(Instant now) {
        Instant machineNow = machine.now();
        Bson due = and(lte(DocumentStore.DUE, Date.from(now)), notLeasedAt(machineNow));
        return store.find(due, Sorts.ascending(DocumentStore.DUE), pageSize)
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.just(0L) : leaseAndHandle(found, due, now, machineNow));
    }

    /**
     * The earliest deadline that nobody has leased, due or not; where none comes within the next hour, the end of that hour,
     * when it is looked for again. A range without an end would be the dearest query of all.
     */
    private Mono<Instant> look() {
        store.lookForDueBegins();
        Instant horizon = clock.instant().plus(AHEAD);
        return first(and(
                        gt(DocumentStore.DUE, EVER),
                        lte(DocumentStore.DUE, Date.from(horizon)),
                        notLeasedAt(machine.now())))
                .defaultIfEmpty(horizon)
                .doOnNext(store::lookForDueEnds);
    }

    private static Bson notLeasedAt(Instant machineNow) {
        return or(exists(DocumentStore.LEASE, false), lt(DocumentStore.LEASE, Date.from(machineNow)));
    }

    private Mono<Long> leaseAndHandle(List<Stored<S>> found, Bson due, Instant now, Instant machineNow) {
        List<String> ids = found.stream().map(Stored::id).toList();
        String holder = new ObjectId().toHexString();
        Bson lease = Updates.combine(
                Updates.set(DocumentStore.LEASE, Date.from(machineNow.plus(this.lease))),
                Updates.set(DocumentStore.LEASE_HOLDER, holder));
        return Mono.from(store.collection().updateMany(and(in("_id", ids), due), lease))
                .flatMap(leased -> leased.getModifiedCount() == found.size()
                        ? Mono.just(found)
                        : store.find(and(in("_id", ids), eq(DocumentStore.LEASE_HOLDER, holder)))
                                .collectList())
                .flatMap(mine -> mine.isEmpty() ? Mono.just(0L) : handle(mine, now));
    }

    private Mono<Long> handle(List<Stored<S>> mine, Instant now) {
        List<Due<S>> page = mine.stream()
                .map(document -> new Due<>(document, store.dueAt(document), now))
                .sorted((a, b) -> a.dueAt().compareTo(b.dueAt()))
                .toList();
        return handler.apply(page)
                .timeout(lease)
                .then(Mono.fromSupplier(() -> {
                    fired.addAndGet(page.size());
                    return (long) page.size();
                }))
                .onErrorResume(error -> {
                    LOG.warn(
                            "{} due documents of {} wait for the end of their lease: {}",
                            page.size(),
                            name(),
                            error.toString());
                    return Mono.just(0L);
                });
    }

    /**
     * How many documents are due now; looks at the index only where this instance knows of one that may be. Before its first
     * look it knows nothing, and says 1: nobody may believe that nothing is due.
     */
    public Mono<Long> due() {
        Instant now = clock.instant();
        if (store.earliestDue().equals(Instant.MIN)) {
            return Mono.just(1L);
        }
        if (now.isBefore(store.earliestDue())) {
            return Mono.just(0L);
        }
        return Mono.from(store.collection()
                .countDocuments(
                        and(gt(DocumentStore.DUE, EVER), lte(DocumentStore.DUE, Date.from(now))),
                        new CountOptions().limit(MOST_COUNTED)));
    }

    /** No deadline is due before that instant; empty where nothing is known. After a due one only a look at the index tells. */
    public Optional<Instant> next() {
        Instant earliest = store.earliestDue();
        return earliest.equals(Instant.MIN) ? Optional.empty() : Optional.of(earliest);
    }

    /** The oldest deadline that is due at {@code now}; empty where there is none. */
    public Mono<Instant> oldestDue(Instant now) {
        return first(lte(DocumentStore.DUE, Date.from(now)));
    }

    private Mono<Instant> first(Bson filter) {
        return Mono.from(store.collection()
                        .find(filter)
                        .sort(Sorts.ascending(DocumentStore.DUE))
                        .projection(Projections.include(DocumentStore.DUE))
                        .limit(1))
                .map(document -> document.getDate(DocumentStore.DUE).toInstant());
    }
}
