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
    private final PedidosConClave pedidos;

    /** Moves by {@code handler}, reads from {@code danos}; what each key asked for stands in {@code pedidos}. */
    public Ordenes(PageHandler<Comando, Eslabon, Hecho, Resultado> handler, Danos danos, PedidosConClave pedidos) {
        this.handler = handler;
        this.danos = danos;
        this.pedidos = pedidos;
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
     * Makes the order of an installation, unless it is there already. A key that came with another request first makes none; one
     * whose order a crash prevented makes it when it comes again.
     *
     * @param clave the caller's own key; null for none
     * @param cause the story that it belongs to, and who asks for it
     */
    public Mono<Resultado> instalar(RegistrarInstalacion comando, @Nullable String clave, Cause cause) {
        Mono<Resultado> install = Mono.defer(() -> handler.handle(new Work<>(comando, cause)));
        return clave == null
                ? install
                : pedidos.esDe(clave, pedido(comando))
                        .flatMap(same -> same ? install : Mono.<Resultado>just(new Resultado.OtraPeticion()));
    }

    private static String pedido(RegistrarInstalacion comando) {
        return "%s %s armario=%s tecnologia=%s segmento=%s"
                .formatted(
                        comando.cadena().contrato(),
                        comando.cadena().servicio(),
                        comando.armario(),
                        comando.datos().tecnologia(),
                        comando.datos().segmento());
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
