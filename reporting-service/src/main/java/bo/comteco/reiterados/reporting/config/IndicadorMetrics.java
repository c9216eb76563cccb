package bo.comteco.reiterados.reporting.config;

import bo.comteco.reiterados.reporting.application.ConsultarIndicador;
import bo.comteco.reiterados.reporting.domain.Cifras;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.function.ToLongFunction;

/** The figures of the current month as gauges, looked up now and then, never while somebody scrapes them. */
final class IndicadorMetrics implements MeterBinder {

    private final ConsultarIndicador consultar;
    private volatile Cifras cifras = Cifras.NINGUNA;

    IndicadorMetrics(ConsultarIndicador consultar) {
        this.consultar = consultar;
    }

    void refresh() {
        consultar
                .delMesEnCurso()
                .doOnNext(indicador -> cifras = indicador.cuenta().cifras())
                .block();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "recibidos", Cifras::recibidos);
        gauge(registry, "solucionados", Cifras::solucionados);
        gauge(registry, "verificados", Cifras::verificados);
        gauge(registry, "en_plazo", Cifras::enPlazo);
    }

    private void gauge(MeterRegistry registry, String cifra, ToLongFunction<Cifras> value) {
        Gauge.builder("reiterados.indicador.casos", () -> value.applyAsLong(cifras))
                .description("Casos reiterados del mes en curso")
                .tag("cifra", cifra)
                .register(registry);
    }
}
