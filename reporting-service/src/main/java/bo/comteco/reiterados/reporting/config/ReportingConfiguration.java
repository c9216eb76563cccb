package bo.comteco.reiterados.reporting.config;

import bo.comteco.reiterados.delivery.config.BackgroundLoop;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outstanding.ConsumerLag;
import bo.comteco.reiterados.delivery.outstanding.OutstandingWork;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.reporting.application.CerrarMes;
import bo.comteco.reiterados.reporting.application.ConsultarIndicador;
import bo.comteco.reiterados.reporting.application.RecontarCasos;
import bo.comteco.reiterados.reporting.application.ReflejarNoticias;
import bo.comteco.reiterados.reporting.domain.IndicadorDicho;
import bo.comteco.reiterados.reporting.listener.EventosListener;
import bo.comteco.reiterados.reporting.store.EslabonRepository;
import bo.comteco.reiterados.reporting.store.IndicadorRepository;
import bo.comteco.reiterados.reporting.store.TotalRepository;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Puts the parts together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CierreProperties.class)
class ReportingConfiguration {

    private static final Duration MIRAR_IGUAL = Duration.ofSeconds(1);
    private static final Duration SIN_PAUSA = Duration.ZERO;

    @Bean
    EslabonRepository eslabones(DocumentStores stores) {
        return new EslabonRepository(stores);
    }

    @Bean
    TotalRepository totales(DocumentStores stores) {
        return new TotalRepository(stores);
    }

    @Bean
    IndicadorRepository indicadores(DocumentStores stores, CierreProperties properties) {
        return new IndicadorRepository(stores, properties::cierraSolo);
    }

    @Bean
    Despertador despertador() {
        return new Despertador();
    }

    @Bean
    ReflejarNoticias reflejarNoticias(EslabonRepository eslabones, Relay relay, Despertador despertador) {
        return new ReflejarNoticias(eslabones, relay, despertador::avisar);
    }

    @Bean
    RecontarCasos recontarCasos(
            EslabonRepository eslabones,
            TotalRepository totales,
            IndicadorRepository indicadores,
            Relay relay,
            Clock clock) {
        return new RecontarCasos(eslabones, totales, indicadores, relay, clock);
    }

    @Bean
    ConsultarIndicador consultarIndicador(
            EslabonRepository eslabones, TotalRepository totales, IndicadorRepository indicadores, Clock clock) {
        return new ConsultarIndicador(eslabones, totales, indicadores, clock);
    }

    @Bean
    CerrarMes cerrarMes(
            EslabonRepository eslabones, IndicadorRepository indicadores, Relay relay, ConsumerLag lag, Clock clock) {
        return new CerrarMes(eslabones, indicadores, relay, lag.count(), clock);
    }

    @Bean
    @ConditionalOnExpression("'${reporting.cierre.dia:}' != ''")
    DeadlineWorker<IndicadorDicho> cierres(
            CerrarMes cerrar,
            IndicadorRepository indicadores,
            Clock clock,
            MachineTime machine,
            DeliveryProperties delivery) {
        return new DeadlineWorker<>(
                indicadores.store(),
                clock,
                machine,
                delivery.deadlineLease(),
                delivery.pageSize(),
                cerrar::cerrarSolos);
    }

    @Bean
    PageListener pageListener(ReflejarNoticias reflejar, DeadLetters deadLetters) {
        return new PageListener(
                EventosListener.tipos(),
                List.of(new Route<>(EventosListener.traducciones(), reflejar::reflejar)),
                deadLetters);
    }

    @Bean
    BackgroundLoop recuentoLoop(RecontarCasos recontar, Despertador despertador) {
        return new BackgroundLoop(
                "recuento",
                SIN_PAUSA,
                () -> despertador.contar(MIRAR_IGUAL, () -> recontar.recontar().block()));
    }

    /** A figure that is not counted yet is work under way: who asks for the indicator waits for it. */
    @Bean
    OutstandingWork porContar(Despertador despertador) {
        return () -> Mono.fromSupplier(despertador::pendientes);
    }

    @Bean
    IndicadorMetrics indicadorMetrics(ConsultarIndicador consultar) {
        return new IndicadorMetrics(consultar);
    }

    @Bean
    BackgroundLoop indicadorMetricsLoop(IndicadorMetrics metrics, DeliveryProperties delivery) {
        return new BackgroundLoop("indicador-metrics", delivery.refreshMetricsEvery(), metrics::refresh);
    }
}
