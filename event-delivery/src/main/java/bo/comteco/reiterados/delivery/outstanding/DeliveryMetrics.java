package bo.comteco.reiterados.delivery.outstanding;

import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outbox.Sweeper;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Delivery as Prometheus sees it. What needs the store is looked up by {@link #refresh}, not at each scrape. */
public final class DeliveryMetrics implements MeterBinder {
    private final Relay relay;
    private final Sweeper sweeper;
    private final DeadLetters deadLetters;
    private final List<PageListener> listeners;
    private final List<DeadlineWorker<?>> deadlines;
    private final DocumentStores stores;
    private final Clock clock;
    private final MachineTime machine;
    private volatile long unsent;
    private volatile double oldestUnsentSeconds;
    private volatile double oldestDueSeconds;

    /** Metrics of all those parts. */
    public DeliveryMetrics(
            Relay relay,
            Sweeper sweeper,
            DeadLetters deadLetters,
            List<PageListener> listeners,
            List<DeadlineWorker<?>> deadlines,
            DocumentStores stores,
            Clock clock,
            MachineTime machine) {
        this.relay = relay;
        this.sweeper = sweeper;
        this.deadLetters = deadLetters;
        this.listeners = List.copyOf(listeners);
        this.deadlines = List.copyOf(deadlines);
        this.stores = stores;
        this.clock = clock;
        this.machine = machine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("delivery.outbox.unsent", this, metrics -> metrics.unsent)
                .description("Documents with events that the broker has not yet acknowledged")
                .register(registry);
        Gauge.builder("delivery.outbox.oldest.age", this, metrics -> metrics.oldestUnsentSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest unsent event, machine time")
                .register(registry);
        Gauge.builder("delivery.deadline.oldest.lateness", this, metrics -> metrics.oldestDueSeconds)
                .baseUnit("seconds")
                .description("How late the oldest due deadline is, business time")
                .register(registry);
        FunctionCounter.builder("delivery.outbox.published", relay, Relay::published)
                .description("Events acknowledged by the broker")
                .register(registry);
        FunctionCounter.builder("delivery.outbox.failures", relay, Relay::failures)
                .description("Sends that failed and are tried again")
                .register(registry);
        FunctionCounter.builder("delivery.deadletters", deadLetters, DeadLetters::count)
                .description("Records that can never be read or applied")
                .register(registry);
        FunctionCounter.builder(
                        "delivery.inbox.handled",
                        listeners,
                        all -> all.stream().mapToLong(PageListener::handled).sum())
                .description("Events of types that are used here, each once")
                .register(registry);
        FunctionCounter.builder(
                        "delivery.inbox.skipped",
                        listeners,
                        all -> all.stream().mapToLong(PageListener::skipped).sum())
                .description("Events of known types that nothing here uses")
                .register(registry);
        stores.all()
                .forEach(store -> Gauge.builder("delivery.document.largest", store, DocumentStore::largestDocument)
                        .baseUnit("bytes")
                        .tag("collection", store.name())
                        .description("The largest document read since the start")
                        .register(registry));
        stores.all()
                .forEach(store -> FunctionCounter.builder("delivery.document.written", store, DocumentStore::written)
                        .tag("collection", store.name())
                        .description("Documents written by commits")
                        .register(registry));
        FunctionCounter.builder("delivery.outbox.written", relay, Relay::written)
                .description("Entries of history written, and documents that published events were taken off")
                .register(registry);
        deadlines.forEach(worker -> FunctionCounter.builder("delivery.deadline.fired", worker, DeadlineWorker::fired)
                .tag("collection", worker.name())
                .description("Deadlines handed on to their decision")
                .register(registry));
    }

    /** Looks up what needs the store. */
    public Mono<Void> refresh() {
        Instant now = clock.instant();
        Mono<Long> count = sweeper.unsent().doOnNext(found -> unsent = found);
        Mono<Double> outbox = sweeper.oldestUnsent()
                .map(listed -> seconds(listed, machine.now()))
                .defaultIfEmpty(0.0)
                .doOnNext(age -> oldestUnsentSeconds = age);
        Mono<Double> due = Flux.fromIterable(deadlines)
                .flatMap(worker -> worker.oldestDue(now))
                .reduce((a, b) -> a.isBefore(b) ? a : b)
                .map(oldest -> seconds(oldest, now))
                .defaultIfEmpty(0.0)
                .doOnNext(late -> oldestDueSeconds = late);
        return Mono.when(count, outbox, due);
    }

    private static double seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis() / 1000.0);
    }
}
