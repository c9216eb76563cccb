package bo.comteco.reiterados.delivery.outstanding;

import bo.comteco.reiterados.delivery.outstanding.Outstanding.Told;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import reactor.core.publisher.Mono;

/** {@code GET /actuator/pendiente}: what is still under way in this service. */
@Endpoint(id = "pendiente")
public final class OutstandingEndpoint {
    private static final long LONGEST_WAIT = 10_000;

    private final Outstanding outstanding;

    /** The endpoint of that service. */
    public OutstandingEndpoint(Outstanding outstanding) {
        this.outstanding = outstanding;
    }

    /**
     * What is under way now; with {@code espera} as soon as nothing is, or after so many milliseconds (machine time, at most
     * {@value #LONGEST_WAIT}); with {@code registros} nothing is under way only when so many records of its topics are handled,
     * with {@code usados} when so many are of the types that it uses ({@code usa}), of which {@code registros} says nothing.
     */
    @ReadOperation
    public Mono<Outstanding.Snapshot> outstanding(
            @Nullable Long espera, @Nullable Long registros, @Nullable Long usados) {
        Told told = told(registros, usados);
        return espera == null && told == null
                ? outstanding.snapshot()
                : outstanding.awaitQuiet(
                        Duration.ofMillis(espera == null ? 0 : Math.clamp(espera, 0, LONGEST_WAIT)), told);
    }

    private static @Nullable Told told(@Nullable Long registros, @Nullable Long usados) {
        if (usados != null) {
            return new Told.Used(usados);
        }
        return registros == null ? null : new Told.All(registros);
    }
}
