package bo.comteco.reiterados.delivery.outstanding;

import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.Haste;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is still under way in this service.
 *
 * <p>A stack is quiet when every service said zero four times over, having handled all that the topics hold <em>after</em> the
 * last of them was asked: whoever was woken since by a record would have handled fewer than there are. Records of types that a
 * service does not use wake it for nothing and may be left out.
 */
public final class Outstanding {
    private static final Duration PAUSE = Duration.ofMillis(1);

    private final Relay relay;
    private final Sweeper sweeper;
    private final ConsumerLag lag;
    private final List<PageListener> listeners;
    private final List<DeadlineWorker<?>> deadlines;
    private final Runnable lookAtDeadlines;
    private final List<OutstandingWork> works;
    private final Haste haste;
    private final Clock clock;
    /** A type that two listeners use stands here twice: each counts it. */
    private final List<String> uses;

    private final String start = UUID.randomUUID().toString();

    /**
     * Looks at all the parts that have something to do.
     *
     * @param lookAtDeadlines called when somebody waits for a deadline that has come: it need not wait for its turn
     * @param haste begun by whoever waits for quiet
     * @param clock business time
     */
    public Outstanding(
            Relay relay,
            Sweeper sweeper,
            ConsumerLag lag,
            List<PageListener> listeners,
            List<DeadlineWorker<?>> deadlines,
            Runnable lookAtDeadlines,
            List<OutstandingWork> works,
            Haste haste,
            Clock clock) {
        this.relay = relay;
        this.sweeper = sweeper;
        this.lag = lag;
        this.listeners = List.copyOf(listeners);
        this.deadlines = List.copyOf(deadlines);
        this.lookAtDeadlines = lookAtDeadlines;
        this.works = List.copyOf(works);
        this.haste = haste;
        this.clock = clock;
        this.uses = listeners.stream()
                .flatMap(listener -> listener.used().stream())
                .sorted()
                .toList();
    }

    /**
     * What is under way now.
     *
     * @param salida documents with unsent events
     * @param atraso records that this service has not yet handled, of those that whoever asks has told of
     * @param vencidos deadlines that are due and not yet decided
     * @param trabajos other work that the service does by itself
     * @param proximo no deadline is due before (business time), null where none is known
     * @param leidos how many records of each topic this service has handled, counted from the topic's beginning
     * @param usa the types of events that this service uses; what else its topics hold it skips
     * @param usados how many records of those types it has handled since it started
     * @param publicados how many records of each type the broker has acknowledged to this service since it started
     * @param arranque another one after each start of the service: {@code usados} and {@code publicados} count from it
     * @param actividad grows with everything used, published or fired
     */
    public record Snapshot(
            long salida,
            long atraso,
            long vencidos,
            long trabajos,
            @Nullable Instant proximo,
            Map<String, Long> leidos,
            List<String> usa,
            long usados,
            Map<String, Long> publicados,
            String arranque,
            long actividad) {

        /** Whether this service has nothing under way, by what it knows. */
        boolean isQuiet() {
            return salida == 0 && atraso == 0 && vencidos == 0 && trabajos == 0;
        }
    }

    /** Takes a snapshot; the broker says how many records there are. */
    public Mono<Snapshot> snapshot() {
        return lag.count().flatMap(behind -> snapshot((handled, used) -> behind));
    }

    /** What somebody who asks knows that this service has to have handled. */
    public sealed interface Told {

        /** How many of these are not yet handled. */
        long behind(Map<String, Long> handled, long used);

        /** So many records are in its topics together. */
        record All(long records) implements Told {
            @Override
            public long behind(Map<String, Long> handled, long used) {
                return records
                        - handled.values().stream().mapToLong(Long::longValue).sum();
            }
        }

        /** So many records of the types that it uses have come since it started. */
        record Used(long records) implements Told {
            @Override
            public long behind(Map<String, Long> handled, long used) {
                return records - used;
            }
        }
    }

    /**
     * What was handled is looked at first, then the outbox, and what was published last: what a page has just decided stands in the
     * one until it is counted in the other.
     */
    private Mono<Snapshot> snapshot(ToLongBiFunction<Map<String, Long>, Long> behind) {
        // Never fewer than are among what was handled: who counts on from here would be told too few.
        return lag.handledByTopic().flatMap(handled -> {
            long used = used();
            return snapshot(used, handled, behind.applyAsLong(handled, used));
        });
    }

    private Mono<Snapshot> snapshot(long used, Map<String, Long> handled, long behind) {
        long activity = activity();
        Mono<Long> due =
                Flux.fromIterable(deadlines).flatMap(DeadlineWorker::due).reduce(0L, Long::sum);
        Mono<Long> other =
                Flux.fromIterable(works).flatMap(OutstandingWork::count).reduce(0L, Long::sum);
        return Mono.zip(due, other)
                .flatMap(found -> sweeper.outstanding()
                        .map(unsent -> new Snapshot(
                                unsent,
                                behind,
                                found.getT1(),
                                found.getT2(),
                                next(),
                                handled,
                                uses,
                                used,
                                relay.publishedByType(),
                                start,
                                activity)));
    }

    /**
     * Waits until nothing is under way, or {@code patience} (machine time) is over; then takes a snapshot.
     *
     * @param told what is there to be handled, as the asker knows: it waits until that is done, and looks at memory alone; null
     *     asks the broker when nothing is seen in memory
     */
    public Mono<Snapshot> awaitQuiet(Duration patience, @Nullable Told told) {
        long end = System.nanoTime() + patience.toNanos();
        Mono<Snapshot> quiet = Mono.defer(() -> {
                    boolean last = System.nanoTime() >= end;
                    if (!last && isBusy()) {
                        return Mono.<Snapshot>empty();
                    }
                    Mono<Snapshot> now = told == null
                            ? snapshot()
                            : snapshot((handled, used) -> Math.max(0, told.behind(handled, used)));
                    return now.filter(snapshot -> last || snapshot.isQuiet()).doOnNext(snapshot -> {
                        if (snapshot.atraso() > 0) {
                            lag.forget();
                        }
                    });
                })
                .repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries.delayElements(PAUSE));
        return haste.during(quiet);
    }

    private boolean isBusy() {
        if (relay.underWay() > 0 || listeners.stream().anyMatch(PageListener::isBusy)) {
            return true;
        }
        Instant now = clock.instant();
        boolean due = deadlines.stream().anyMatch(worker -> worker.mayBeDue(now));
        if (due) {
            lookAtDeadlines.run();
        }
        return due;
    }

    private long used() {
        return listeners.stream().mapToLong(PageListener::handled).sum();
    }

    private @Nullable Instant next() {
        return deadlines.stream()
                .flatMap(worker -> worker.next().stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private long activity() {
        return relay.published()
                + used()
                + deadlines.stream().mapToLong(DeadlineWorker::fired).sum();
    }
}
