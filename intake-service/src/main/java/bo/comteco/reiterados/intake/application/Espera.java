package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.inbox.Haste;
import java.time.Duration;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Waits until a claim has come so far, without a thread: reads it again and again with growing pauses, and takes it at once
 * when this instance has just written it. The pauses make it work on any number of instances.
 */
public final class Espera {

    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 400;

    private final Sinks.Many<ReclamoVisto> written = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> closing = Sinks.empty();
    private final Haste haste;

    /** @param haste what this instance reads is handled at once while somebody waits */
    public Espera(Haste haste) {
        this.haste = haste;
    }

    /** Tells whoever waits for this claim that it and its order were written so. */
    public void despertar(ReclamoVisto visto) {
        written.emitNext(visto, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    /** Ends every wait, present and future: the service is shutting down. */
    public void cerrar() {
        closing.tryEmitEmpty();
    }

    /** The claim with this id once it is {@code enough}; empty at the end of {@code most}, or at shutdown. */
    public Mono<ReclamoVisto> hasta(String id, Duration most, Mono<ReclamoVisto> read, Predicate<ReclamoVisto> enough) {
        Mono<?> end = Mono.firstWithSignal(Mono.delay(most).then(), closing.asMono());
        Mono<ReclamoVisto> seen = Flux.merge(
                        written.asFlux().filter(visto -> visto.reclamo().id().equals(id)),
                        pauses().concatMap(pause -> read, 1))
                .filter(enough)
                .next()
                .takeUntilOther(end.materialize());
        return haste.during(seen);
    }

    private static Flux<Long> pauses() {
        return Flux.<Long, Long>generate(() -> FIRST_PAUSE_MILLIS, (pause, sink) -> {
                    sink.next(pause);
                    return Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                })
                .concatMap(pause -> Mono.delay(Duration.ofMillis(pause)), 1);
    }
}
