package bo.comteco.reiterados.delivery.outstanding;

import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What is still under way in this service. A stack is quiet when every service says zero four times over, twice in a row
 * with the same {@code actividad}: only then has nothing passed from one to another between the questions.
 */
public final class Outstanding {
    private final Relay relay;
    private final Sweeper sweeper;
    private final ConsumerLag lag;
    private final List<PageListener> listeners;
    private final List<DeadlineWorker<?>> deadlines;
    private final List<OutstandingWork> works;
    private final Clock clock;

    /** Looks at all the parts that have something to do. */
    public Outstanding(
            Relay relay,
            Sweeper sweeper,
            ConsumerLag lag,
            List<PageListener> listeners,
            List<DeadlineWorker<?>> deadlines,
            List<OutstandingWork> works,
            Clock clock) {
        this.relay = relay;
        this.sweeper = sweeper;
        this.lag = lag;
        this.listeners = List.copyOf(listeners);
        this.deadlines = List.copyOf(deadlines);
        this.works = List.copyOf(works);
        this.clock = clock;
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
            long actividad) {}

    /** Takes a snapshot. */
    public Mono<Snapshot> snapshot() {
        return Mono.defer(() -> {
            Instant now = clock.instant();
            long before = activity();
            Mono<Long> behind = Mono.fromCallable(lag::count).subscribeOn(Schedulers.boundedElastic());
            Mono<Long> due = Flux.fromIterable(deadlines)
                    .flatMap(worker -> worker.due(now))
                    .reduce(0L, Long::sum);
            Mono<Long> other =
                    Flux.fromIterable(works).flatMap(OutstandingWork::count).reduce(0L, Long::sum);
            Mono<Instant> next = Flux.fromIterable(deadlines)
                    .flatMap(worker -> worker.next(now))
                    .reduce((a, b) -> a.isBefore(b) ? a : b);
            return Mono.zip(behind, due, other, next.map(List::of).defaultIfEmpty(List.of()))
                    // The outbox last: what a page or a deadline has just decided stands there until it is published.
                    .flatMap(found -> sweeper.unsent()
                            .map(unsent -> new Snapshot(
                                    unsent,
                                    found.getT1(),
                                    found.getT2(),
                                    found.getT3(),
                                    found.getT4().isEmpty()
                                            ? null
                                            : found.getT4().getFirst(),
                                    before)));
        });
    }

    private long activity() {
        return relay.published()
                + listeners.stream().mapToLong(PageListener::handled).sum()
                + deadlines.stream().mapToLong(DeadlineWorker::fired).sum();
    }
}
