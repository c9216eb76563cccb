package bo.comteco.reiterados.reporting.application;

import bo.comteco.reiterados.delivery.deadline.Due;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.CommitResult;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import bo.comteco.reiterados.reporting.domain.Recuento;
import bo.comteco.reiterados.reporting.publish.IndicadorPublisher;
import bo.comteco.reiterados.reporting.store.EslabonRepository;
import bo.comteco.reiterados.reporting.store.IndicadorRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Freezes the figure of a month (D-22), by a person or by itself. The figure is counted from the links, so that nothing that
 * waits to be counted is missing in it; the compare-and-set on the month makes one closing of two that come at once.
 */
public final class CerrarMes {

    private final EslabonRepository eslabones;
    private final IndicadorRepository indicadores;
    private final Relay relay;
    private final Mono<Long> porAplicar;
    private final Clock clock;

    /**
     * Closes in {@code indicadores} what {@code eslabones} tell.
     *
     * @param porAplicar events that were published and not applied yet; asked anew each time
     */
    public CerrarMes(
            EslabonRepository eslabones,
            IndicadorRepository indicadores,
            Relay relay,
            Mono<Long> porAplicar,
            Clock clock) {
        this.eslabones = eslabones;
        this.indicadores = indicadores;
        this.relay = relay;
        this.porAplicar = porAplicar;
        this.clock = clock;
    }

    /** Closes a month for that author, now. */
    public Mono<Cierre.Decision> cerrar(YearMonth mes, Author quien) {
        return Mono.defer(() -> cerrar(mes, clock.instant(), quien));
    }

    /**
     * Closes the months whose day has come, each with the figure as it stood on that day. Where another day has been
     * configured since, the later one counts.
     *
     * <p>After a pause what happened meanwhile must be applied first: a frozen figure stays, so it can wait. An error until then:
     * the months come again.
     */
    public Mono<Void> cerrarSolos(List<Due<IndicadorDicho>> vencidos) {
        return porAplicar
                .filter(cuantos -> cuantos == 0)
                .switchIfEmpty(Mono.error(
                        () -> new IllegalStateException("there are events to apply before a month may be closed")))
                .thenMany(Flux.fromIterable(vencidos))
                .concatMap(vencido -> vencido.dueAt().isAfter(vencido.firedAt())
                        ? guardar(new Commit<>(
                                vencido.document().id(),
                                vencido.document(),
                                vencido.document().state(),
                                List.of()))
                        : cerrar(vencido.document().state().mes(), vencido.dueAt(), Author.nobody()))
                .then();
    }

    private Mono<Cierre.Decision> cerrar(YearMonth mes, Instant ahora, Author quien) {
        return indicadores
                .store()
                .findById(mes.toString())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(antes -> eslabones
                        .del(mes)
                        .collectList()
                        .map(suyos -> Recuento.recontar(mes, suyos, ahora))
                        .flatMap(cuenta -> cerrar(mes, antes.orElse(null), cuenta, ahora, quien)));
    }

    private Mono<Cierre.Decision> cerrar(
            YearMonth mes, @Nullable Stored<IndicadorDicho> antes, Cuenta cuenta, Instant ahora, Author quien) {
        IndicadorDicho sabido = antes == null ? IndicadorDicho.ninguno(mes) : antes.state();
        Cierre.Decision decision = Cierre.decidir(
                mes, sabido.cierre(), cuenta, ahora, quien instanceof Author.Person person ? person.code() : null);
        if (!(decision instanceof Cierre.Decision.Cerrado(Cierre cierre))) {
            return Mono.just(decision);
        }
        long secuencia = (antes == null ? 0 : antes.secuencia()) + 1;
        IndicadorDicho cerrado = sabido.con(cierre);
        return guardar(new Commit<>(
                        mes.toString(),
                        antes,
                        cerrado,
                        List.of(IndicadorPublisher.cerrado(cerrado, secuencia, ahora, quien))))
                .flatMap(result -> result.lost().isEmpty() ? Mono.just(decision) : cerrar(mes, ahora, quien));
    }

    private Mono<CommitResult<IndicadorDicho>> guardar(Commit<IndicadorDicho> commit) {
        return indicadores.store().commit(List.of(commit)).flatMap(result -> {
            relay.offer(indicadores.store().name(), result.won().values());
            return result.failed().values().stream()
                    .findFirst()
                    .<Mono<CommitResult<IndicadorDicho>>>map(Mono::error)
                    .orElseGet(() -> Mono.just(result));
        });
    }
}
