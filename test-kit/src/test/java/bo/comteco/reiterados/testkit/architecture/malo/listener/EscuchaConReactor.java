package bo.comteco.reiterados.testkit.architecture.malo.listener;

import reactor.core.publisher.Flux;

/** Breaks: listeners are imperative. */
public final class EscuchaConReactor {
    public Flux<String> escuchar() {
        return Flux.empty();
    }
}
