package bo.comteco.reiterados.intake.config;

import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.intake.application.AtenderFormularios;
import bo.comteco.reiterados.intake.application.AtenderReclamos;
import bo.comteco.reiterados.intake.application.ConsultarReclamos;
import bo.comteco.reiterados.intake.application.Espera;
import bo.comteco.reiterados.intake.application.OrdenesSeguidasUseCase;
import bo.comteco.reiterados.intake.application.ReclamosUseCase;
import bo.comteco.reiterados.intake.application.SeguirOrdenes;
import bo.comteco.reiterados.intake.application.Smartflex;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import bo.comteco.reiterados.intake.listener.EventosDeOtros;
import bo.comteco.reiterados.intake.smartflex.HttpSmartflex;
import bo.comteco.reiterados.intake.store.InteraccionesRepository;
import bo.comteco.reiterados.intake.store.OrdenSeguidaMapper;
import bo.comteco.reiterados.intake.store.ReclamoMapper;
import bo.comteco.reiterados.intake.store.ReclamosRepository;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/** The rooms, put together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SmartflexProperties.class, DerivacionProperties.class})
class IntakeConfiguration {

    @Bean
    DocumentStore<Reclamo> reclamos(DocumentStores stores) {
        return stores.open("reclamos", new ReclamoMapper(), ReclamosRepository.HISTORY, ReclamosRepository.TRAY);
    }

    @Bean
    DocumentStore<OrdenSeguida> ordenesSeguidas(DocumentStores stores) {
        return stores.open("ordenes_seguidas", new OrdenSeguidaMapper());
    }

    @Bean
    Smartflex smartflex(SmartflexProperties properties) {
        return new HttpSmartflex(properties.url(), properties.paciencia());
    }

    @Bean
    TablaDeDerivacion tablaDeDerivacion(DerivacionProperties properties) {
        return properties.tabla();
    }

    @Bean
    Espera espera() {
        return new Espera();
    }

    /** Told before the web server waits for its last requests: those that wait for a decision get their 202. */
    @Bean
    ApplicationListener<ContextClosedEvent> esperasTerminadas(Espera espera) {
        return closed -> espera.cerrar();
    }

    @Bean
    ConsultarReclamos consultarReclamos(DocumentStore<Reclamo> reclamos, DocumentStore<OrdenSeguida> ordenesSeguidas) {
        return new ConsultarReclamos(new ReclamosRepository(reclamos, ordenesSeguidas));
    }

    @Bean
    InteraccionesRepository interacciones(MongoDatabase database) {
        return new InteraccionesRepository(database, "interacciones");
    }

    @Bean
    PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo(DocumentStore<Reclamo> reclamos, Relay relay) {
        return new PageHandler<>(new ReclamosUseCase(reclamos), reclamos, relay);
    }

    @Bean
    AtenderReclamos atenderReclamos(
            PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo,
            ConsultarReclamos consultar,
            Smartflex smartflex,
            Espera espera,
            Clock clock) {
        return new AtenderReclamos(comandosDeReclamo, consultar, smartflex, espera, clock);
    }

    @Bean
    AtenderFormularios atenderFormularios(
            PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo,
            ConsultarReclamos consultar,
            InteraccionesRepository interacciones,
            Clock clock) {
        return new AtenderFormularios(comandosDeReclamo, consultar, interacciones, clock);
    }

    @Bean
    PageListener pageListener(
            DocumentStore<OrdenSeguida> ordenesSeguidas,
            Relay relay,
            PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo,
            ConsultarReclamos consultar,
            Espera espera,
            DeadLetters deadLetters) {
        PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> ordenes =
                new PageHandler<>(new OrdenesSeguidasUseCase(ordenesSeguidas), ordenesSeguidas, relay);
        SeguirOrdenes seguir = new SeguirOrdenes(ordenes, comandosDeReclamo, consultar, espera);
        return new PageListener(
                EventosDeOtros.known(), List.of(new Route<>(EventosDeOtros.novedades(), seguir::seguir)), deadLetters);
    }

    @Bean
    DeadlineWorker<Reclamo> clientesPorVerificar(
            DocumentStore<Reclamo> reclamos,
            Clock clock,
            MachineTime machine,
            SmartflexProperties smartflex,
            DeliveryProperties delivery,
            AtenderReclamos atender) {
        return new DeadlineWorker<>(
                reclamos, clock, machine, smartflex.reintento(), delivery.pageSize(), atender::completar);
    }
}
