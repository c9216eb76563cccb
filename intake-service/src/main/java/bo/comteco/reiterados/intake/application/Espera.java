package bo.comteco.reiterados.intake.application;

import java.time.Duration;
import java.util.function.Predicate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/**
 * Waits until something stored has come so far, without a thread: reads it again and again with growing pauses, and at once
 * when this instance has just written it. The pauses make it work on any number of instances.
 */
public final class Espera {

    private static final long FIRST_PAUSE_MILLIS = 25;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private final Sinks.Many<String> written = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> closing = Sinks.empty();

    /** Tells whoever waits for this id that it was written. */
    public void despertar(String id) {
        written.emitNext(id, Sinks.EmitFailureHandler.busyLooping(Duration.ofSeconds(1)));
    }

    /** Ends every wait, present and future: the service is shutting down. */
    public void cerrar() {
        closing.tryEmitEmpty();
    }

    /** What {@code read} gives once it is {@code enough}; empty at the end of {@code most}, or at shutdown. */
    public <T> Mono<T> hasta(String id, Duration most, Mono<T> read, Predicate<? super T> enough) {
        Flux<?> pulses = Flux.merge(written.asFlux().filter(id::equals), pauses());
        Mono<?> end = Mono.firstWithSignal(Mono.delay(most).then(), closing.asMono());
        return pulses.onBackpressureLatest()
                .concatMap(pulse -> read, 1)
                .filter(enough)
                .next()
                .takeUntilOther(end.materialize());
    }

    private static Flux<Long> pauses() {
        return Flux.<Long, Long>generate(() -> FIRST_PAUSE_MILLIS, (pause, sink) -> {
                    sink.next(pause);
                    return Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                })
                .concatMap(pause -> Mono.delay(Duration.ofMillis(pause)), 1);
    }
}
