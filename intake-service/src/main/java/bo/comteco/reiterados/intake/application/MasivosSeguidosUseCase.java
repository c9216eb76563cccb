package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Keeps the copy of what workorder says about reclamos masivos (D-23): two events each. It tells nobody. */
public final class MasivosSeguidosUseCase implements PageUseCase<MasivoSeguido, MasivoSeguido, Void, MasivoSeguido> {

    private final DocumentStore<MasivoSeguido> masivos;

    /** In this collection. */
    public MasivosSeguidosUseCase(DocumentStore<MasivoSeguido> masivos) {
        this.masivos = masivos;
    }

    @Override
    public String group(MasivoSeguido told) {
        return told.id();
    }

    @Override
    public Mono<Map<String, List<Stored<MasivoSeguido>>>> load(Collection<String> ids) {
        return masivos.findAllById(ids)
                .map(found -> found.values().stream().collect(Collectors.toMap(Stored::id, List::of)));
    }

    @Override
    public Step<MasivoSeguido, Void, MasivoSeguido> decide(Group<MasivoSeguido> group, MasivoSeguido told) {
        MasivoSeguido before = group.find(told.id()).orElse(null);
        MasivoSeguido after = before == null ? told : before.tras(told);
        return after.equals(before)
                ? new Step.Unchanged<>(after)
                : new Step.Changed<>(told.id(), after, List.of(), after);
    }

    @Override
    public OutgoingEvent tell(String id, MasivoSeguido masivo, Void fact, long secuencia, Cause cause) {
        throw new IllegalStateException("a followed reclamo masivo tells nothing");
    }
}
