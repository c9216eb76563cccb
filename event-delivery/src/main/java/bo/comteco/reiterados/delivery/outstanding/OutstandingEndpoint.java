package bo.comteco.reiterados.delivery.outstanding;

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
     * {@value #LONGEST_WAIT}); with {@code registros} nothing is under way only when so many records of its topics are handled.
     */
    @ReadOperation
    public Mono<Outstanding.Snapshot> outstanding(@Nullable Long espera, @Nullable Long registros) {
        return espera == null && registros == null
                ? outstanding.snapshot()
                : outstanding.awaitQuiet(
                        Duration.ofMillis(espera == null ? 0 : Math.clamp(espera, 0, LONGEST_WAIT)), registros);
    }
}
