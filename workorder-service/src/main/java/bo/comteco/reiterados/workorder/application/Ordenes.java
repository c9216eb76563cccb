package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.LugarEnAgenda;
import bo.comteco.reiterados.workorder.domain.MoverOrden;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.RegistrarInstalacion;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.domain.Sustituir;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What people do with orders: they move them, as a page of one, and look at them. */
public final class Ordenes {

    private final PageHandler<Comando, Eslabon, Hecho, Resultado> handler;
    private final Danos danos;

    /** Moves by {@code handler}, reads from {@code danos}. */
    public Ordenes(PageHandler<Comando, Eslabon, Hecho, Resultado> handler, Danos danos) {
        this.handler = handler;
        this.danos = danos;
    }

    /**
     * Moves an order.
     *
     * @param cause the story that it belongs to, and who asks for it
     */
    public Mono<Resultado> mover(MoverOrden comando, Cause cause) {
        return handler.handle(new Work<>(comando, cause));
    }

    /**
     * Makes the order of an installation, unless it is there already.
     *
     * @param cause the story that it belongs to, and who asks for it
     */
    public Mono<Resultado> instalar(RegistrarInstalacion comando, Cause cause) {
        return handler.handle(new Work<>(comando, cause));
    }

    /**
     * Lets another order take the place of an annulled one (D-25). Where there was no later order yet, the first write made it,
     * and the second marks the annulled one; a crash between the two leaves it undecided, and the same request completes it.
     *
     * @param cause the story that it belongs to, and who asks for it
     */
    public Mono<Resultado> sustituir(Sustituir comando, Cause cause) {
        return mover(comando, cause)
                .flatMap(resultado -> resultado instanceof Resultado.Aceptado(Eslabon otro)
                                && !otro.ficha().id().equals(comando.ordenId())
                        ? mover(comando, cause)
                        : Mono.just(resultado));
    }

    /** An order with its history; empty where there is none. */
    public Mono<OrdenConHistoria> orden(EslabonId id) {
        return danos.orden(id);
    }

    /** Orders, the latest first. */
    public Mono<List<Orden>> lista(FiltroDeOrdenes filtro, @Nullable LugarEnLista desde, int limite) {
        return danos.lista(filtro, desde, limite).collectList();
    }

    /** The schedule, in the order of the procedure (Paso 16). */
    public Mono<List<Orden>> agenda(FiltroDeAgenda filtro, @Nullable LugarEnAgenda desde, int limite) {
        return danos.agenda(filtro, desde, limite).collectList();
    }

    /** What step 3 has decided so far. */
    public Mono<Cifras> cifras() {
        return danos.cifras();
    }
}
