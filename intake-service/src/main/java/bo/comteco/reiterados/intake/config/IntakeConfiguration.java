package bo.comteco.reiterados.intake.config;

import bo.comteco.reiterados.delivery.config.BackgroundLoop;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.Haste;
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
import bo.comteco.reiterados.intake.application.InformarASmartflex;
import bo.comteco.reiterados.intake.application.MasivosSeguidosUseCase;
import bo.comteco.reiterados.intake.application.OrdenesSeguidasUseCase;
import bo.comteco.reiterados.intake.application.ReclamosUseCase;
import bo.comteco.reiterados.intake.application.SeguirOrdenes;
import bo.comteco.reiterados.intake.application.Smartflex;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import bo.comteco.reiterados.intake.listener.EventosDeOtros;
import bo.comteco.reiterados.intake.publish.CorreosDeGestion;
import bo.comteco.reiterados.intake.smartflex.HttpSmartflex;
import bo.comteco.reiterados.intake.store.InformesRepository;
import bo.comteco.reiterados.intake.store.InteraccionesRepository;
import bo.comteco.reiterados.intake.store.MasivoSeguidoMapper;
import bo.comteco.reiterados.intake.store.OrdenSeguidaMapper;
import bo.comteco.reiterados.intake.store.ReclamoMapper;
import bo.comteco.reiterados.intake.store.ReclamosRepository;
import bo.comteco.reiterados.mail.MailOutbox;
import bo.comteco.reiterados.mail.MailRecipients;
import com.mongodb.client.model.IndexModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
        return stores.open(
                "reclamos",
                new ReclamoMapper(),
                Stream.concat(
                                Stream.of(
                                        ReclamosRepository.HISTORY, ReclamosRepository.TRAY, ReclamosRepository.TRAYS),
                                InformesRepository.DE_RECLAMOS.stream())
                        .toArray(IndexModel[]::new));
    }

    @Bean
    DocumentStore<OrdenSeguida> ordenesSeguidas(DocumentStores stores) {
        return stores.open(
                "ordenes_seguidas", new OrdenSeguidaMapper(), InformesRepository.DE_ORDENES.toArray(IndexModel[]::new));
    }

    @Bean
    DocumentStore<MasivoSeguido> masivosSeguidos(DocumentStores stores) {
        return stores.open("masivos_seguidos", new MasivoSeguidoMapper());
    }

    @Bean
    HttpSmartflex smartflex(SmartflexProperties properties) {
        return new HttpSmartflex(
                properties.url(),
                new HttpSmartflex.Trato(
                        properties.paciencia(),
                        properties.repeticion(),
                        properties.registros().paciencia(),
                        properties.cortacircuitos().llamadas(),
                        properties.cortacircuitos().fallas(),
                        properties.cortacircuitos().abierto()));
    }

    @Bean
    Telefonos telefonos(SmartflexProperties properties) {
        return new Telefonos(properties.digitoDeArea());
    }

    @Bean
    TablaDeDerivacion tablaDeDerivacion(DerivacionProperties properties) {
        return properties.tabla();
    }

    @Bean
    Espera espera(Haste haste) {
        return new Espera(haste);
    }

    /** Told before the web server waits for its last requests: those that wait for a decision get their 202. */
    @Bean
    ApplicationListener<ContextClosedEvent> esperasTerminadas(Espera espera) {
        return closed -> espera.cerrar();
    }

    @Bean
    ConsultarReclamos consultarReclamos(
            DocumentStore<Reclamo> reclamos,
            DocumentStore<OrdenSeguida> ordenesSeguidas,
            DocumentStore<MasivoSeguido> masivosSeguidos) {
        return new ConsultarReclamos(new ReclamosRepository(reclamos, ordenesSeguidas, masivosSeguidos));
    }

    @Bean
    InteraccionesRepository interacciones(MongoDatabase database) {
        return new InteraccionesRepository(database, "interacciones");
    }

    /** The unit that Paso 16 names can be written to, or the service does not start. */
    @Bean
    CorreosDeGestion correosDeGestion(MailRecipients destinatarios) {
        return new CorreosDeGestion(destinatarios.requiring(List.of(CorreosDeGestion.CENTRO_DE_OPERACIONES)));
    }

    @Bean
    MailOutbox correosDeLosReclamos(DocumentStore<Reclamo> reclamos) {
        return new MailOutbox(reclamos);
    }

    @Bean
    PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo(
            DocumentStore<Reclamo> reclamos, CorreosDeGestion correosDeGestion, Relay relay) {
        return new PageHandler<>(new ReclamosUseCase(reclamos, correosDeGestion), reclamos, relay);
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
            Smartflex smartflex,
            CorreosDeGestion correosDeGestion,
            Clock clock) {
        return new AtenderFormularios(comandosDeReclamo, consultar, interacciones, smartflex, correosDeGestion, clock);
    }

    /** One handler for the listener and for what Smartflex answers, so that what it remembers of an order stays current. */
    @Bean
    PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> noticiasDeOrdenes(
            DocumentStore<OrdenSeguida> ordenesSeguidas, Relay relay) {
        return new PageHandler<>(new OrdenesSeguidasUseCase(ordenesSeguidas), ordenesSeguidas, relay);
    }

    @Bean
    InformarASmartflex informarASmartflex(
            PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> noticiasDeOrdenes,
            PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo,
            DocumentStore<OrdenSeguida> ordenesSeguidas,
            DocumentStore<Reclamo> reclamos,
            InteraccionesRepository interacciones,
            MongoDatabase database,
            Smartflex smartflex,
            SmartflexProperties properties,
            Clock clock,
            MachineTime machine) {
        SmartflexProperties.Registros registros = properties.registros();
        return new InformarASmartflex(
                noticiasDeOrdenes,
                comandosDeReclamo,
                new InformesRepository(ordenesSeguidas, reclamos, interacciones, database),
                smartflex,
                clock,
                machine,
                new InformarASmartflex.Ritmo(
                        registros.pausa(), registros.pausaMayor(), registros.turno(), registros.pagina()));
    }

    /** Not outstanding work: a replay does not wait for Smartflex to have been told. */
    @Bean
    BackgroundLoop informesLoop(InformarASmartflex informarASmartflex, SmartflexProperties properties) {
        return new BackgroundLoop(
                "smartflex",
                properties.registros().cada(),
                () -> informarASmartflex.informar().block());
    }

    @Bean
    SmartflexMetrics smartflexMetrics(HttpSmartflex smartflex, InformarASmartflex informarASmartflex) {
        return new SmartflexMetrics(smartflex, informarASmartflex);
    }

    @Bean
    PageListener pageListener(
            PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> noticiasDeOrdenes,
            DocumentStore<MasivoSeguido> masivosSeguidos,
            Relay relay,
            PageHandler<Comando, Reclamo, Hecho, Decision> comandosDeReclamo,
            ConsultarReclamos consultar,
            Espera espera,
            DeadLetters deadLetters) {
        SeguirOrdenes seguir = new SeguirOrdenes(
                noticiasDeOrdenes,
                new PageHandler<>(new MasivosSeguidosUseCase(masivosSeguidos), masivosSeguidos, relay),
                comandosDeReclamo,
                consultar,
                espera);
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
