package bo.comteco.reiterados.reporting.application;

import bo.comteco.reiterados.reporting.domain.Calendario;
import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Entorno;
import bo.comteco.reiterados.reporting.domain.EntornoVisto;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.domain.Informe;
import bo.comteco.reiterados.reporting.domain.Recuento;
import bo.comteco.reiterados.reporting.domain.ResultadosDeControl;
import bo.comteco.reiterados.reporting.domain.Total;
import bo.comteco.reiterados.reporting.store.EslabonRepository;
import bo.comteco.reiterados.reporting.store.IndicadorRepository;
import bo.comteco.reiterados.reporting.store.TotalRepository;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Shows the indicator of a month: as it is now, the sum of its buckets; as it was at a past moment, and the cases behind it,
 * counted from its links.
 */
public final class ConsultarIndicador {

    private final EslabonRepository eslabones;
    private final TotalRepository totales;
    private final IndicadorRepository indicadores;
    private final Clock clock;

    /** Shows what these hold; {@code clock} tells which month is the current one. */
    public ConsultarIndicador(
            EslabonRepository eslabones, TotalRepository totales, IndicadorRepository indicadores, Clock clock) {
        this.eslabones = eslabones;
        this.totales = totales;
        this.indicadores = indicadores;
        this.clock = clock;
    }

    /** The indicator as counted last; without any figure where the month has no case. */
    public Mono<Indicador> delMes(YearMonth mes) {
        return deMeses(List.of(mes)).map(List::getFirst);
    }

    /** The indicators of these months, in the order given: two reads, however many they are. */
    public Mono<List<Indicador>> deMeses(List<YearMonth> meses) {
        return Mono.zip(
                totales.deMeses(meses)
                        .collect(Collectors.groupingBy(total -> total.cubeta().mes())),
                indicadores.cierres(meses),
                (porMes, cierres) -> meses.stream()
                        .map(mes -> Indicador.suma(mes, suyos(mes, porMes), cierres.get(mes)))
                        .toList());
    }

    private static List<Total> suyos(YearMonth mes, Map<YearMonth, List<Total>> porMes) {
        return porMes.getOrDefault(mes, List.of());
    }

    /** The indicator of the month that business time stands in. */
    public Mono<Indicador> delMesEnCurso() {
        return Mono.defer(() -> delMes(Calendario.mesDe(clock.instant())));
    }

    /**
     * The indicator as it stood at that instant, what happened at that instant included: by what is known now of what had
     * happened then.
     */
    public Mono<Indicador> delMes(YearMonth mes, Instant hasta) {
        return Mono.zip(
                eslabones.del(mes).collectList().map(suyos -> Recuento.recontar(mes, suyos, hasta)),
                indicadores.cierres(List.of(mes)),
                (cuenta, cierres) -> new Indicador(mes, cuenta, clock.instant(), hasta(hasta, cierres.get(mes))));
    }

    private static @Nullable Cierre hasta(Instant hasta, @Nullable Cierre cierre) {
        return cierre == null || cierre.cerradoEn().isAfter(hasta) ? null : cierre;
    }

    /**
     * The cases behind the figure of a month, in the order in which they were received. Without {@code hasta} those behind the
     * figure that holds: as they stood when the month was closed, where it is.
     */
    public Mono<List<CasoContado>> casos(YearMonth mes, @Nullable Instant hasta) {
        Mono<Instant> momento = hasta != null
                ? Mono.just(hasta)
                : indicadores.cierres(List.of(mes)).map(cierres -> momento(cierres.get(mes)));
        return momento.flatMap(
                entonces -> eslabones.del(mes).collectList().map(suyos -> Recuento.casos(mes, suyos, entonces)));
    }

    /** What came of the controls of a month, by the instant of their results; frozen months have no other. */
    public Mono<ResultadosDeControl> controles(YearMonth mes) {
        return eslabones
                .resultadosDeControl(Calendario.inicioDe(mes), Calendario.inicioDe(mes.plusMonths(1)))
                .map(ResultadosDeControl::de);
    }

    /**
     * What stands beside the indicator of a month. Without {@code hasta} as it stood when the month was closed, where it is,
     * like its cases; otherwise as it stands now, and never later than that: what is to come is not known.
     */
    public Mono<EntornoVisto> entorno(YearMonth mes, @Nullable Instant hasta) {
        Mono<Instant> momento = hasta != null
                ? Mono.just(hasta)
                : indicadores.cierres(List.of(mes)).map(cierres -> momento(cierres.get(mes)));
        return momento.flatMap(pedido -> {
            Instant ahora = clock.instant();
            Instant entonces = pedido.isAfter(ahora) ? ahora : pedido;
            return eslabones
                    .delEntorno(mes)
                    .map(eslabon -> Entorno.de(eslabon, mes, entonces))
                    .reduce(Entorno.NADA, Entorno::mas)
                    .map(entorno -> new EntornoVisto(mes, entonces, entorno));
        });
    }

    private static Instant momento(@Nullable Cierre cierre) {
        return cierre == null ? Instant.MAX : cierre.cerradoEn();
    }

    /** All of it, for a report: what the figure is, what it is made of, and what stands beside it. */
    public Mono<Informe> informe(YearMonth mes, @Nullable Instant hasta) {
        Mono<Indicador> indicador = hasta == null ? delMes(mes) : delMes(mes, hasta);
        return Mono.zip(indicador, casos(mes, hasta), entorno(mes, hasta))
                .map(leidos -> new Informe(
                        leidos.getT1(), leidos.getT2(), leidos.getT3().entorno(), hasta, clock.instant()));
    }
}
