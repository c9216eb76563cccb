package bo.comteco.reiterados.testkit.architecture.malo.domain;

import reactor.core.publisher.Mono;

/** Breaks: the domain is pure. */
public final class DecideConReactor {
    public Mono<String> decidir() {
        return Mono.just("no");
    }
}
