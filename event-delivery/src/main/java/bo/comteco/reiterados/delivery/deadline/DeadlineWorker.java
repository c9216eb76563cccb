package bo.comteco.reiterados.delivery.deadline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;

import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.store.Coming;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.delivery.time.MachineTime;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.client.result.UpdateResult;
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
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes documents whose deadline has come and hands them on as a page: those that this instance wrote last from its memory,
 * any others from the index, with a lease.
 *
 * <p>The lease (machine time) only keeps two instances from doing the same work; that a deadline fires once is the
 * compare-and-set's promise: the decision's commit moves or removes {@code vence}. What dies with its instance is found in the
 * index; what fails is leased too, and comes again when its lease has ended.
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
     * @param handler decides them all and commits; completes when it is done, with the outcomes where it has them
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

    /** Whether, as far as this instance knows, something is due at that instant of business time. */
    public boolean mayBeDue(Instant now) {
        return !now.isBefore(store.coming().earliest());
    }

    /** Handles what is due, page after page, until nothing is, and looks for what others wrote; returns how many. */
    public Mono<Long> work() {
        return work(true);
    }

    /** Handles what this instance knows to be due; looks at the index only where something may be due that it does not hold. */
    public Mono<Long> workKnown() {
        return work(false);
    }

    private Mono<Long> work(boolean lookAnyway) {
        return turn(lookAnyway)
                .expand(turn -> turn.goesOn() ? turn(turn.lookAnyway()) : Mono.empty())
                .map(Turn::handled)
                .reduce(0L, Long::sum);
    }

    /** A page, whether something may be due after it, and whether the index is to be looked at in any case. */
    private record Turn(long handled, boolean goesOn, boolean lookAnyway) {}

    private Mono<Turn> turn(boolean lookAnyway) {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            Optional<Coming.Hand<S>> held = store.coming().take(now, pageSize);
            if (held.isPresent()) {
                return handleHeld(held.get(), now).map(handled -> new Turn(handled, true, lookAnyway));
            }
            return !lookAnyway && now.isBefore(store.coming().others())
                    ? Mono.just(new Turn(0, false, false))
                    : page(now)
                            .flatMap(handled ->
                                    look().map(next -> new Turn(handled, handled > 0 && !next.isAfter(now), false)));
        });
    }

    /** What was decided about is written; what is not is leased, so that it comes again when the lease has ended. */
    private Mono<Long> handleHeld(Coming.Hand<S> held, Instant now) {
        return handle(held.documents(), now).flatMap(handled -> {
            List<String> left =
                    store.coming().release(held).stream().map(Stored::id).toList();
            return left.isEmpty()
                    ? Mono.just(handled)
                    : lease(left, lte(DocumentStore.DUE, Date.from(now)), new ObjectId().toHexString(), machine.now())
                            .thenReturn(handled)
                            .doOnTerminate(store.coming()::unknown);
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
     * Until when nothing is due that this instance does not hold. What is leased is due all the same: until somebody has decided
     * it, nobody may believe that nothing is. It looks an hour ahead: a range without an end would be the dearest query of all.
     */
    private Mono<Instant> look() {
        store.coming().lookBegins();
        Instant horizon = clock.instant().plus(AHEAD);
        return Flux.from(store.collection()
                        .find(and(gt(DocumentStore.DUE, EVER), lte(DocumentStore.DUE, Date.from(horizon))))
                        .sort(Sorts.ascending(DocumentStore.DUE))
                        .projection(Projections.include(DocumentStore.DUE))
                        .limit(pageSize))
                .map(document -> new Coming.Found(
                        document.getString("_id"),
                        document.getDate(DocumentStore.DUE).toInstant()))
                .collectList()
                .map(found -> {
                    store.coming()
                            .lookEnds(
                                    found,
                                    found.size() < pageSize
                                            ? horizon
                                            : found.getLast().due());
                    return store.coming().earliest();
                });
    }

    private static Bson notLeasedAt(Instant machineNow) {
        return or(exists(DocumentStore.LEASE, false), lt(DocumentStore.LEASE, Date.from(machineNow)));
    }

    private Mono<Long> leaseAndHandle(List<Stored<S>> found, Bson due, Instant now, Instant machineNow) {
        List<String> ids = found.stream().map(Stored::id).toList();
        String holder = new ObjectId().toHexString();
        return lease(ids, due, holder, machineNow)
                .flatMap(leased -> leased == found.size()
                        ? Mono.just(found)
                        : store.find(and(in("_id", ids), eq(DocumentStore.LEASE_HOLDER, holder)))
                                .collectList())
                .flatMap(mine -> mine.isEmpty() ? Mono.just(0L) : handle(mine, now));
    }

    /** How many of them could be leased. */
    private Mono<Long> lease(List<String> ids, Bson due, String holder, Instant machineNow) {
        Bson lease = Updates.combine(
                Updates.set(DocumentStore.LEASE, Date.from(machineNow.plus(this.lease))),
                Updates.set(DocumentStore.LEASE_HOLDER, holder));
        return Mono.from(store.collection().updateMany(and(in("_id", ids), due), lease))
                .map(UpdateResult::getModifiedCount);
    }

    private Mono<Long> handle(List<Stored<S>> mine, Instant now) {
        List<Due<S>> page = mine.stream()
                .map(document -> new Due<>(document, store.dueAt(document), now))
                .sorted((a, b) -> a.dueAt().compareTo(b.dueAt()))
                .toList();
        return handler.apply(page)
                .doOnNext(this::tellFailures)
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

    private void tellFailures(Object answer) {
        if (answer instanceof List<?> outcomes) {
            outcomes.forEach(outcome -> {
                if (outcome instanceof Outcome.Failed<?>(RuntimeException error)) {
                    LOG.error("a due document of {} could not be decided and stays due", name(), error);
                }
            });
        }
    }

    /**
     * How many documents are due now; looks at the index only where this instance knows of one that may be. Before its first
     * look it knows nothing, and says 1: nobody may believe that nothing is due.
     */
    public Mono<Long> due() {
        Instant now = clock.instant();
        Instant earliest = store.coming().earliest();
        if (earliest.equals(Instant.MIN)) {
            return Mono.just(1L);
        }
        if (now.isBefore(earliest)) {
            return Mono.just(0L);
        }
        return Mono.from(store.collection()
                .countDocuments(
                        and(gt(DocumentStore.DUE, EVER), lte(DocumentStore.DUE, Date.from(now))),
                        new CountOptions().limit(MOST_COUNTED)));
    }

    /** No deadline is due before that instant; empty where nothing is known. After a due one only a look at the index tells. */
    public Optional<Instant> next() {
        Instant earliest = store.coming().earliest();
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
