package bo.comteco.reiterados.delivery.outstanding;

import reactor.core.publisher.Mono;

/** Something that a service still has to do by itself, beside its outboxes, its lag and its deadlines. */
public interface OutstandingWork {

    /** How many pieces of it wait. */
    Mono<Long> count();
}
