package bo.comteco.reiterados.reporting.application;

import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.store.Commit;
import bo.comteco.reiterados.delivery.store.CommitResult;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cubeta;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.Eslabon;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import bo.comteco.reiterados.reporting.domain.Recuento;
import bo.comteco.reiterados.reporting.domain.Total;
import bo.comteco.reiterados.reporting.publish.IndicadorPublisher;
import bo.comteco.reiterados.reporting.store.EslabonGuardado;
import bo.comteco.reiterados.reporting.store.EslabonRepository;
import bo.comteco.reiterados.reporting.store.IndicadorRepository;
import bo.comteco.reiterados.reporting.store.TotalRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Counts the buckets of marked links anew and tells the months whose figure changed.
 *
 * <p>Any number of these may work at once and any of them may die anywhere: a total is read before the links that it is
 * made from and saved only where nobody saved it meanwhile, even when it comes out the same (otherwise a slower worker
 * could still put an older count over it); months likewise; and the marks go last, each only where its link has not changed
 * its count since.
 */
public final class RecontarCasos {

    private static final int MARCADOS_POR_VEZ = 500;

    private final EslabonRepository eslabones;
    private final TotalRepository totales;
    private final IndicadorRepository indicadores;
    private final Relay relay;
    private final Clock clock;

    /** A worker on these collections. */
    public RecontarCasos(
            EslabonRepository eslabones,
            TotalRepository totales,
            IndicadorRepository indicadores,
            Relay relay,
            Clock clock) {
        this.eslabones = eslabones;
        this.totales = totales;
        this.indicadores = indicadores;
        this.relay = relay;
        this.clock = clock;
    }

    /** Counts until no link is marked; says how many marks it took up. */
    public Mono<Long> recontar() {
        return vez().expand(contados -> contados < MARCADOS_POR_VEZ ? Mono.empty() : vez())
                .reduce(0L, Long::sum);
    }

    private Mono<Long> vez() {
        return eslabones.marcados(MARCADOS_POR_VEZ).collectList().flatMap(marcados -> {
            if (marcados.isEmpty()) {
                return Mono.just(0L);
            }
            Instant ahora = clock.instant();
            Set<Cubeta> cubetas = marcados.stream()
                    .map(EslabonGuardado::eslabon)
                    .flatMap(eslabon -> Cubeta.de(eslabon).stream())
                    .collect(Collectors.toUnmodifiableSet());
            Set<YearMonth> meses = cubetas.stream().map(Cubeta::mes).collect(Collectors.toUnmodifiableSet());
            return totalizar(cubetas, ahora)
                    .then(publicar(meses, ahora))
                    .then(eslabones.desmarcar(marcados))
                    .thenReturn((long) marcados.size());
        });
    }

    private Mono<Void> totalizar(Set<Cubeta> cubetas, Instant ahora) {
        return totales.leer(cubetas)
                .flatMap(antes -> eslabones
                        .de(cubetas)
                        .collect(Collectors.groupingBy(eslabon -> Cubeta.numero(eslabon.contrato())))
                        .flatMap(leidos -> totales.guardar(cubetas.stream()
                                .map(cubeta -> total(cubeta, antes.get(cubeta.id()), leidos, ahora))
                                .toList()))
                        .flatMap(result -> perdidos(
                                result, cubetas.stream().collect(Collectors.toMap(Cubeta::id, cubeta -> cubeta))))
                        .flatMap(perdidas -> perdidas.isEmpty() ? Mono.empty() : totalizar(perdidas, ahora)));
    }

    private static Commit<Total> total(
            Cubeta cubeta, @Nullable Stored<Total> antes, Map<Integer, List<Eslabon>> leidos, Instant ahora) {
        Cuenta cuenta = Recuento.recontar(cubeta.mes(), leidos.getOrDefault(cubeta.numero(), List.of()));
        return new Commit<>(cubeta.id(), antes, new Total(cubeta, cuenta, ahora), List.of());
    }

    private Mono<Void> publicar(Set<YearMonth> meses, Instant ahora) {
        return indicadores
                .store()
                .findAllById(meses.stream().map(YearMonth::toString).toList())
                .flatMap(antes -> totales.cifrasDe(meses)
                        .flatMap(leidas -> indicadores
                                .store()
                                .commit(meses.stream()
                                        .map(mes -> indicador(
                                                mes,
                                                antes.get(mes.toString()),
                                                leidas.getOrDefault(mes, Cifras.NINGUNA),
                                                ahora))
                                        .toList())))
                .doOnNext(result ->
                        relay.offer(indicadores.store().name(), result.won().values()))
                .flatMap(result ->
                        perdidos(result, meses.stream().collect(Collectors.toMap(YearMonth::toString, mes -> mes))))
                .flatMap(perdidos -> perdidos.isEmpty() ? Mono.empty() : publicar(perdidos, ahora));
    }

    private static Commit<IndicadorDicho> indicador(
            YearMonth mes, @Nullable Stored<IndicadorDicho> antes, Cifras cifras, Instant ahora) {
        boolean nueva = antes == null || !cifras.equals(antes.state().cifras());
        long secuencia = (antes == null ? 0 : antes.secuencia()) + 1;
        IndicadorDicho despues = (antes == null ? IndicadorDicho.ninguno(mes) : antes.state()).con(cifras);
        List<OutgoingEvent> events =
                nueva ? List.of(IndicadorPublisher.recalculado(despues, secuencia, ahora)) : List.of();
        return new Commit<>(mes.toString(), antes, despues, events);
    }

    /** What lost its compare-and-set, to be read and counted again. */
    private static <T> Mono<Set<T>> perdidos(CommitResult<?> result, Map<String, T> porId) {
        return result.failed().values().stream()
                .findFirst()
                .<Mono<Set<T>>>map(Mono::error)
                .orElseGet(() -> Mono.just(porId.entrySet().stream()
                        .filter(uno -> result.lost().contains(uno.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toUnmodifiableSet())));
    }
}
