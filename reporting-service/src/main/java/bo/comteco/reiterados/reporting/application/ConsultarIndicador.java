package bo.comteco.reiterados.reporting.application;

import bo.comteco.reiterados.reporting.domain.Calendario;
import bo.comteco.reiterados.reporting.domain.Indicador;
import bo.comteco.reiterados.reporting.store.TotalRepository;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import reactor.core.publisher.Mono;

/** Shows the indicator of a month: the sum of its buckets. */
public final class ConsultarIndicador {

    private final TotalRepository totales;
    private final Clock clock;

    /** Shows what {@code totales} hold; {@code clock} tells which month is the current one. */
    public ConsultarIndicador(TotalRepository totales, Clock clock) {
        this.totales = totales;
        this.clock = clock;
    }

    /** The indicator as counted last; without any figure where the month has no case. */
    public Mono<Indicador> delMes(YearMonth mes) {
        return totales.deMeses(List.of(mes)).collectList().map(suyos -> Indicador.suma(mes, suyos));
    }

    /** The indicator of the month that business time stands in. */
    public Mono<Indicador> delMesEnCurso() {
        return Mono.defer(() -> delMes(Calendario.mesDe(clock.instant())));
    }
}
