package bo.comteco.reiterados.intake.config;

import bo.comteco.reiterados.intake.application.InformarASmartflex;
import bo.comteco.reiterados.intake.smartflex.HttpSmartflex;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** The way to Smartflex as Prometheus sees it. */
record SmartflexMetrics(HttpSmartflex smartflex, InformarASmartflex informar) implements MeterBinder {

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("smartflex.circuit.open", smartflex, HttpSmartflex::abierto)
                .description("1 while look-ups are not tried, 0.5 while one tries whether Smartflex is back, else 0")
                .register(registry);
        Gauge.builder("smartflex.records.waiting", informar, InformarASmartflex::pendientes)
                .description("Orders, and claims with entries, that wait for Smartflex to be back, as of the last try")
                .register(registry);
        FunctionCounter.builder("smartflex.records.taken", informar, InformarASmartflex::tomados)
                .description("Orders and entries that Smartflex has taken")
                .register(registry);
        FunctionCounter.builder("smartflex.records.refused", informar, InformarASmartflex::rechazados)
                .description("Orders and entries that Smartflex does not take: a person's matter")
                .register(registry);
    }
}
