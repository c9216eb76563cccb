package bo.comteco.reiterados.delivery.outstanding;

import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import reactor.core.publisher.Mono;

/** {@code GET /actuator/pendiente}: what is still under way in this service. */
@Endpoint(id = "pendiente")
public final class OutstandingEndpoint {
    private final Outstanding outstanding;

    /** The endpoint of that service. */
    public OutstandingEndpoint(Outstanding outstanding) {
        this.outstanding = outstanding;
    }

    /** What is under way now. */
    @ReadOperation
    public Mono<Outstanding.Snapshot> outstanding() {
        return outstanding.snapshot();
    }
}
