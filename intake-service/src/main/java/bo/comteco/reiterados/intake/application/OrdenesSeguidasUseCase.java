package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Keeps the copy of what others say about orders. It tells nobody. */
public final class OrdenesSeguidasUseCase implements PageUseCase<Noticia, OrdenSeguida, Void, OrdenSeguida> {

    private final DocumentStore<OrdenSeguida> ordenes;

    /** In this collection. */
    public OrdenesSeguidasUseCase(DocumentStore<OrdenSeguida> ordenes) {
        this.ordenes = ordenes;
    }

    @Override
    public String group(Noticia noticia) {
        return noticia.ordenId();
    }

    @Override
    public boolean opens(Noticia noticia) {
        return noticia instanceof OrdenSeguida.Orden orden && orden.secuencia() == 1;
    }

    @Override
    public Mono<Map<String, List<Stored<OrdenSeguida>>>> load(Collection<String> ids) {
        return ordenes.findAllById(ids)
                .map(found -> found.values().stream().collect(Collectors.toMap(Stored::id, List::of)));
    }

    @Override
    public Step<OrdenSeguida, Void, OrdenSeguida> decide(Group<OrdenSeguida> group, Noticia noticia) {
        OrdenSeguida before = group.find(noticia.ordenId()).orElseGet(() -> OrdenSeguida.nueva(noticia.ordenId()));
        OrdenSeguida after = before.tras(noticia);
        return after.equals(before)
                ? new Step.Unchanged<>(before)
                : new Step.Changed<>(noticia.ordenId(), after, List.of(), after);
    }

    @Override
    public OutgoingEvent tell(String id, OrdenSeguida orden, Void fact, long secuencia, Cause cause) {
        throw new IllegalStateException("a followed order tells nothing");
    }
}
