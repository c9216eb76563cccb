package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.domain.ComandoSobreMasivo;
import bo.comteco.reiterados.workorder.domain.DecisionDeMasivo;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import bo.comteco.reiterados.workorder.publish.EventoDeUnMasivo;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Every command on the reclamos masivos of a place: of two instances that raise one at once, one inserts it, and the other reads
 * again and finds it open.
 */
public final class AtenderMasivos
        implements PageUseCase<ComandoSobreMasivo, ReclamoMasivo, ReclamoMasivo, DecisionDeMasivo> {

    private final PoliticaDeReclamoMasivo politica;
    private final Masivos masivos;

    /** Decides by {@code politica} on what {@code masivos} holds. */
    public AtenderMasivos(PoliticaDeReclamoMasivo politica, Masivos masivos) {
        this.politica = politica;
        this.masivos = masivos;
    }

    @Override
    public String group(ComandoSobreMasivo comando) {
        return comando.lugar().texto();
    }

    @Override
    public Mono<Map<String, List<Stored<ReclamoMasivo>>>> load(Collection<String> lugares) {
        return masivos.porLugar(lugares);
    }

    @Override
    public Step<ReclamoMasivo, ReclamoMasivo, DecisionDeMasivo> decide(
            Group<ReclamoMasivo> delLugar, ComandoSobreMasivo comando) {
        DecisionDeMasivo decision =
                politica.decidir(List.copyOf(delLugar.states().values()), comando);
        return switch (decision) {
            case DecisionDeMasivo.Declarado(ReclamoMasivo.Abierto masivo) -> cambio(masivo, true, decision);
            case DecisionDeMasivo.Cerrado(ReclamoMasivo.Cerrado masivo) -> cambio(masivo, true, decision);
            case DecisionDeMasivo.Tratado(ReclamoMasivo masivo) -> cambio(masivo, false, decision);
            case DecisionDeMasivo.YaEra _,
                    DecisionDeMasivo.YaCerrado _,
                    DecisionDeMasivo.Nada _,
                    DecisionDeMasivo.NoExiste _ -> new Step.Unchanged<>(decision);
        };
    }

    /** What happened is the state that came of it: raised where it is open, closed where it is not. */
    private static Step<ReclamoMasivo, ReclamoMasivo, DecisionDeMasivo> cambio(
            ReclamoMasivo masivo, boolean seCuenta, DecisionDeMasivo decision) {
        return new Step.Changed<>(
                masivo.declaracion().id().texto(), masivo, seCuenta ? List.of(masivo) : List.of(), decision);
    }

    @Override
    public OutgoingEvent tell(String id, ReclamoMasivo masivo, ReclamoMasivo hecho, long secuencia, Cause cause) {
        return EventoDeUnMasivo.de(hecho, secuencia, cause);
    }
}
