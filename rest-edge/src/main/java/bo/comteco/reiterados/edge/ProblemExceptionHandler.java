package bo.comteco.reiterados.edge;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The one place where an error becomes an answer, those of unknown routes, filters and the management port included. No
 * controller advice stands before it.
 */
final class ProblemExceptionHandler implements ErrorWebExceptionHandler, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemExceptionHandler.class);

    private final ProblemWriter writer;

    ProblemExceptionHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    /** Before Boot's own handler, and before the one that answers a {@code ResponseStatusException} without a body. */
    @Override
    public int getOrder() {
        return -10;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable error) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(error);
        }
        if (error instanceof ErrorResponse response) {
            // Allow of a 405, Accept of a 415.
            HttpHeaders headers = exchange.getResponse().getHeaders();
            response.getHeaders().forEach((name, values) -> headers.put(name, values));
        }
        return writer.write(exchange, Problems.expected(error).orElseGet(() -> unexpected(exchange, error)));
    }

    private static Problem unexpected(ServerWebExchange exchange, Throwable error) {
        String id = Objects.toString(exchange.getAttribute(CorrelationId.KEY), "-");
        try (MDC.MDCCloseable scope = MDC.putCloseable(CorrelationId.KEY, id)) {
            LOG.error(
                    "Unexpected error on {} {}",
                    exchange.getRequest().getMethod(),
                    exchange.getRequest().getPath(),
                    error);
        }
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "Ocurrió un error inesperado; cite el identificador")
                .with("correlacion", id);
    }
}
