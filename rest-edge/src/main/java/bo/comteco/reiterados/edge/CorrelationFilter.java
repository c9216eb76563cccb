package bo.comteco.reiterados.edge;

import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** First of all filters, so that a refused request has its correlation id too. */
final class CorrelationFilter implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String id =
                CorrelationId.acceptedOrNew(exchange.getRequest().getHeaders().getFirst(CorrelationId.HEADER));
        // The Reactor context ends at this filter, and errors are told outside of it: they find the id here.
        exchange.getAttributes().put(CorrelationId.KEY, id);
        exchange.getResponse().getHeaders().set(CorrelationId.HEADER, id);
        return chain.filter(exchange).contextWrite(context -> CorrelationId.in(context, id));
    }
}
