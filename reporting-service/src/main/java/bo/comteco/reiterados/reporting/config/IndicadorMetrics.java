package bo.comteco.reiterados.reporting.config;

import bo.comteco.reiterados.reporting.application.ConsultarIndicador;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Cuenta;
import bo.comteco.reiterados.reporting.domain.Rasgo;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** The figures of the current month as gauges, looked up now and then, never while somebody scrapes them. */
final class IndicadorMetrics implements MeterBinder {

    /** Fault families are left out: they are many, and a metric is not the place for them. */
    private static final List<Rasgo> DESGLOSADOS =
            List.of(Rasgo.SERVICIO, Rasgo.CANAL, Rasgo.VULNERABILIDAD, Rasgo.SEGMENTO);

    private static final Map<String, ToLongFunction<Cifras>> CIFRAS = Map.of(
            "recibidos", Cifras::recibidos,
            "solucionados", Cifras::solucionados,
            "verificados", Cifras::verificados,
            "en_plazo", Cifras::enPlazo);

    private final ConsultarIndicador consultar;
    private final List<MultiGauge> desgloses = new CopyOnWriteArrayList<>();
    private volatile Cifras cifras = Cifras.NINGUNA;

    IndicadorMetrics(ConsultarIndicador consultar) {
        this.consultar = consultar;
    }

    void refresh() {
        consultar
                .delMesEnCurso()
                .doOnNext(indicador -> {
                    cifras = indicador.cuenta().cifras();
                    List<MultiGauge.Row<?>> filas = filas(indicador.cuenta());
                    desgloses.forEach(desglose -> desglose.register(filas, true));
                })
                .block();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CIFRAS.forEach((nombre, cifra) -> Gauge.builder("reiterados.indicador.casos", () -> cifra.applyAsLong(cifras))
                .description("Casos reiterados del mes en curso")
                .tag("cifra", nombre)
                .register(registry));
        desgloses.add(MultiGauge.builder("reiterados.indicador.desglose")
                .description("Casos reiterados del mes en curso, por servicio, canal, vulnerabilidad y segmento")
                .register(registry));
    }

    private static List<MultiGauge.Row<?>> filas(Cuenta cuenta) {
        return DESGLOSADOS.stream()
                .flatMap(rasgo -> cuenta.por(rasgo).entrySet().stream()
                        .flatMap(valor -> filas(rasgo, valor.getKey(), valor.getValue())))
                .<MultiGauge.Row<?>>map(fila -> fila)
                .toList();
    }

    private static Stream<MultiGauge.Row<Number>> filas(Rasgo rasgo, String valor, Cifras suyas) {
        return CIFRAS.entrySet().stream()
                .map(cifra -> MultiGauge.Row.of(
                        Tags.of(
                                "por", rasgo.name().toLowerCase(Locale.ROOT),
                                "valor", valor,
                                "cifra", cifra.getKey()),
                        cifra.getValue().applyAsLong(suyas)));
    }
}
