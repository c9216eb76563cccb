package bo.comteco.reiterados.reporting.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.reporting.domain.Comando;
import bo.comteco.reiterados.reporting.domain.Eslabon;
import bo.comteco.reiterados.reporting.domain.ReflejarOrden;
import bo.comteco.reiterados.reporting.domain.Reflejo;
import bo.comteco.reiterados.reporting.store.EslabonGuardado;
import bo.comteco.reiterados.reporting.store.EslabonRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * Reflects a page of news in the links: one find and one bulk write, whatever the services that they came from.
 *
 * <p>It tells nobody anything; what a change does to the indicator is {@link RecontarCasos}'s.
 */
public final class ReflejarNoticias {

    private final PageHandler<Comando, EslabonGuardado, Void, Boolean> pages;
    private final Runnable hayPorContar;

    /** Reflects into {@code eslabones}; {@code hayPorContar} is run after a page that marked a link. */
    public ReflejarNoticias(EslabonRepository eslabones, Relay relay, Runnable hayPorContar) {
        this.pages = new PageHandler<>(new UseCase(eslabones), eslabones.store(), relay);
        this.hayPorContar = hayPorContar;
    }

    /** The outcomes, in the order of the news; each says whether its link must be counted anew. */
    public Mono<List<Outcome<Boolean>>> reflejar(List<Work<Comando>> page) {
        return pages.handle(page).doOnNext(outcomes -> {
            if (outcomes.contains(new Outcome.Done<>(true))) {
                hayPorContar.run();
            }
        });
    }

    private record UseCase(EslabonRepository eslabones)
            implements PageUseCase<Comando, EslabonGuardado, Void, Boolean> {

        @Override
        public String group(Comando comando) {
            return comando.ordenId();
        }

        @Override
        public boolean opens(Comando comando) {
            return comando instanceof ReflejarOrden llegado && llegado.orden().secuencia() == 1;
        }

        @Override
        public Mono<Map<String, List<Stored<EslabonGuardado>>>> load(Collection<String> ordenes) {
            return eslabones
                    .store()
                    .findAllById(ordenes)
                    .map(found -> found.values().stream().collect(Collectors.groupingBy(Stored::id)));
        }

        @Override
        public Step<EslabonGuardado, Void, Boolean> decide(Group<EslabonGuardado> group, Comando comando) {
            EslabonGuardado antes = group.find(comando.ordenId())
                    .orElseGet(() -> EslabonGuardado.nuevo(Eslabon.desconocido(comando.ordenId(), comando.contrato())));
            return switch (antes.eslabon().reflejar(comando)) {
                case Reflejo.Reflejado(Eslabon despues, boolean cambiaLaCuenta) ->
                    new Step.Changed<>(
                            comando.ordenId(), antes.con(despues, cambiaLaCuenta), List.of(), cambiaLaCuenta);
                case Reflejo.YaSabido _ -> new Step.Unchanged<>(false);
            };
        }

        @Override
        public OutgoingEvent tell(String id, EslabonGuardado state, Void fact, long secuencia, Cause cause) {
            throw new UnsupportedOperationException("a link tells nothing");
        }
    }
}
