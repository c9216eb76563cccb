package bo.comteco.reiterados.edge;

import java.util.Objects;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a controller's method its {@link Caller}. Arguments come before the method's own guard: whoever may not call it learns so here. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        OnlyFor only = Objects.requireNonNull(
                parameter.getMethodAnnotation(OnlyFor.class), () -> parameter.getMethod() + " is for any role");
        return Mono.deferContextual(context -> {
            String story = CorrelationId.current(context).orElseThrow();
            return exchange.getPrincipal()
                    .cast(Authentication.class)
                    .map(token -> Caller.of(token, story, only.value())
                            .orElseThrow(() -> Problem.forbidden(SecurityConfiguration.FORBIDDEN)));
        });
    }
}
