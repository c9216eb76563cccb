package bo.comteco.reiterados.delivery.outstanding;

import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is still under way in this service. A stack is quiet when every service says zero four times over, twice in a row
 * with the same {@code actividad}: only then has nothing passed from one to another between the questions.
 */
public final class Outstanding {
    private static final Duration PAUSE = Duration.ofMillis(3);

    private final Relay relay;
    private final Sweeper sweeper;
    private final ConsumerLag lag;
    private final List<PageListener> listeners;
    private final List<DeadlineWorker<?>> deadlines;
    private final List<OutstandingWork> works;

    /** Looks at all the parts that have something to do. */
    public Outstanding(
            Relay relay,
            Sweeper sweeper,
            ConsumerLag lag,
            List<PageListener> listeners,
            List<DeadlineWorker<?>> deadlines,
            List<OutstandingWork> works) {
        this.relay = relay;
        this.sweeper = sweeper;
        this.lag = lag;
        this.listeners = List.copyOf(listeners);
        this.deadlines = List.copyOf(deadlines);
        this.works = List.copyOf(works);
    }

    /**
     * What is under way now.
     *
     * @param salida documents with unsent events
     * @param atraso records that this service has not yet handled
     * @param vencidos deadlines that are due and not yet decided
     * @param trabajos other work that the service does by itself
     * @param proximo the next deadline (business time), null where there is none
     * @param actividad grows with everything handled, published or fired
     */
    public record Snapshot(
            long salida,
            long atraso,
            long vencidos,
            long trabajos,
            @Nullable Instant proximo,
            long actividad) {

        /** Whether this service has nothing under way, by what it knows. */
        boolean isQuiet() {
            return salida == 0 && atraso == 0 && vencidos == 0 && trabajos == 0;
        }
    }

    /** Takes a snapshot. */
    public Mono<Snapshot> snapshot() {
        return Mono.defer(() -> {
            long before = activity();
            Mono<Long> due =
                    Flux.fromIterable(deadlines).flatMap(DeadlineWorker::due).reduce(0L, Long::sum);
            Mono<Long> other =
                    Flux.fromIterable(works).flatMap(OutstandingWork::count).reduce(0L, Long::sum);
            return Mono.zip(lag.count(), due, other)
                    // The outbox last: what a page or a deadline has just decided stands there until it is published.
                    .flatMap(found -> sweeper.outstanding()
                            .map(unsent ->
                                    new Snapshot(unsent, found.getT1(), found.getT2(), found.getT3(), next(), before)));
        });
    }

    /**
     * Waits until nothing is under way, or {@code patience} (machine time) is over; then takes a snapshot. The wait looks at
     * memory alone and asks store and broker only when nothing is seen there.
     */
    public Mono<Snapshot> awaitQuiet(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        return Mono.defer(() -> {
                    if (System.nanoTime() >= end) {
                        return snapshot();
                    }
                    return isBusy() ? Mono.<Snapshot>empty() : snapshot().filter(Snapshot::isQuiet);
                })
                .repeatWhenEmpty(Integer.MAX_VALUE, tries -> tries.delayElements(PAUSE));
    }

    private boolean isBusy() {
        return relay.underWay() > 0
                || listeners.stream().anyMatch(PageListener::isBusy)
                || deadlines.stream().anyMatch(DeadlineWorker::mayBeDue);
    }

    private @Nullable Instant next() {
        return deadlines.stream()
                .flatMap(worker -> worker.next().stream())
                .min(Instant::compareTo)
                .orElse(null);
    }

    private long activity() {
        return relay.published()
                + listeners.stream().mapToLong(PageListener::handled).sum()
                + deadlines.stream().mapToLong(DeadlineWorker::fired).sum();
    }
}
