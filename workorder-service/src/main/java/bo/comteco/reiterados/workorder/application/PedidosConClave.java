package bo.comteco.reiterados.workorder.application;

import reactor.core.publisher.Mono;

/** Which request each idempotency key came with first. */
@FunctionalInterface
public interface PedidosConClave {

    /**
     * Whether that key stands for that request: it came with it first, or comes with it now, and is kept for good.
     *
     * @param clave the caller's own key
     * @param pedido everything that was asked for
     */
    Mono<Boolean> esDe(String clave, String pedido);
}
