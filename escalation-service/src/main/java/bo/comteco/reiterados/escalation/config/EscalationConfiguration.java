package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.delivery.config.BackgroundLoop;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.outstanding.ConsumerLag;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.escalation.application.Decisiones;
import bo.comteco.reiterados.escalation.application.EscalamientoUseCase;
import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.application.Matrices;
import bo.comteco.reiterados.escalation.application.PuestaAlDia;
import bo.comteco.reiterados.escalation.application.RepasoDeMatriz;
import bo.comteco.reiterados.escalation.application.Respuesta;
import bo.comteco.reiterados.escalation.application.ResumenDeRecordatorios;
import bo.comteco.reiterados.escalation.application.Revisiones;
import bo.comteco.reiterados.escalation.application.Solicitud;
import bo.comteco.reiterados.escalation.application.VencimientoDePlazos;
import bo.comteco.reiterados.escalation.domain.CalendarioHabil;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import bo.comteco.reiterados.escalation.domain.Paso;
import bo.comteco.reiterados.escalation.domain.Plazo;
import bo.comteco.reiterados.escalation.domain.PoliticaDeEscalamiento;
import bo.comteco.reiterados.escalation.domain.Resumen;
import bo.comteco.reiterados.escalation.listener.OrdenesListener;
import bo.comteco.reiterados.escalation.publish.CorreosDeEscalamiento;
import bo.comteco.reiterados.escalation.publish.EscalamientoPublisher;
import bo.comteco.reiterados.escalation.store.EscalamientoRepository;
import bo.comteco.reiterados.escalation.store.MatrizRepository;
import bo.comteco.reiterados.escalation.store.ResumenRepository;
import bo.comteco.reiterados.escalation.store.RevisionRepository;
import bo.comteco.reiterados.mail.MailOutbox;
import bo.comteco.reiterados.mail.MailProperties;
import bo.comteco.reiterados.mail.MailRecipients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import reactor.core.publisher.Mono;

/** Puts the rooms together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EscalationProperties.class, CalendarioProperties.class})
class EscalationConfiguration {

    @Bean
    MatrizDePriorizacion matrizDePriorizacion(EscalationProperties properties) {
        Resource matriz = properties.matriz();
        try {
            return MatrizReader.read(matriz.getDescription(), matriz.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException noSePuedeLeer) {
            throw new MatrizInvalidaException(matriz.getDescription(), List.of("no se puede leer"));
        }
    }

    @Bean
    PoliticaDeEscalamiento politicaDeEscalamiento(EscalationProperties properties) {
        return new PoliticaDeEscalamiento(
                properties.porcentajes(),
                new Plazo(properties.plazoInmediata(), properties.plazoInmediataEnHorasHabiles()),
                properties.recordatorioCada(),
                properties.nivelesPorCorreo(),
                properties.zona());
    }

    @Bean
    CalendarioHabil calendarioHabil(CalendarioProperties calendario, EscalationProperties properties) {
        return calendario.enLa(properties.zona());
    }

    @Bean
    MatrizRepository matrizRepository(MongoDatabase database) {
        return new MatrizRepository(database);
    }

    /** Read once before anything is decided. */
    @Bean
    Matrices matrices(
            MatrizDePriorizacion inicial,
            PoliticaDeEscalamiento politica,
            CalendarioHabil calendario,
            MatrizRepository repository,
            Clock clock,
            MachineTime machine,
            EscalationProperties properties) {
        Matrices matrices = new Matrices(
                inicial, politica, calendario, repository, clock, machine, properties.matrizConAnticipacion());
        matrices.leer().block();
        return matrices;
    }

    @Bean
    BackgroundLoop matricesLoop(
            Matrices matrices,
            MatrizRepository repository,
            EscalamientoRepository escalamientos,
            Decisiones decisiones,
            Clock clock,
            DeliveryProperties delivery,
            EscalationProperties properties) {
        RepasoDeMatriz repaso = new RepasoDeMatriz(repository, escalamientos, decisiones, clock, delivery.pageSize());
        return new BackgroundLoop(
                "matrices",
                properties.matrizSeLeeCada(),
                () -> matrices.leer().then(Mono.defer(repaso::repasar)).block());
    }

    @Bean
    DocumentStore<Escalamiento> escalamientosStore(DocumentStores stores) {
        return EscalamientoRepository.open(stores);
    }

    @Bean
    EscalamientoRepository escalamientoRepository(DocumentStore<Escalamiento> store) {
        return new EscalamientoRepository(store);
    }

    @Bean
    PageHandler<Solicitud, Escalamiento, Paso, Respuesta> escalamientosPorPagina(
            Matrices matrices,
            PoliticaDeEscalamiento politica,
            CorreosDeEscalamiento correos,
            DocumentStore<Escalamiento> store,
            Relay relay) {
        EscalamientoUseCase useCase = new EscalamientoUseCase(
                matrices, new EscalamientoPublisher(politica.zona(), politica.recordatorioCada()), correos, store);
        return new PageHandler<>(useCase, store, relay);
    }

    /** Whoever is told by mail has an address, or the service does not start. */
    @Bean
    CorreosDeEscalamiento correosDeEscalamiento(MailRecipients destinatarios, PoliticaDeEscalamiento politica) {
        List<String> roles = new ArrayList<>(List.of(
                Nivel.SUPERVISOR_CO.name(),
                Nivel.JEFE_DEPTO_CO.name(),
                NivelAdministrativo.ADMINISTRADOR_CO.name(),
                NivelAdministrativo.JEFE_PROVISION_Y_ASEGURAMIENTO.name()));
        Arrays.stream(Nivel.values())
                .filter(nivel -> politica.nivelesPorCorreo().contains(nivel.numero()))
                .map(Nivel::name)
                .forEach(roles::add);
        return new CorreosDeEscalamiento(destinatarios.requiring(roles), politica.zona());
    }

    @Bean
    MailOutbox correosDeLosEscalamientos(DocumentStore<Escalamiento> store) {
        return new MailOutbox(store);
    }

    @Bean
    DocumentStore<Resumen> resumenesStore(DocumentStores stores) {
        return ResumenRepository.open(stores);
    }

    @Bean
    MailOutbox correosDeLosResumenes(DocumentStore<Resumen> store) {
        return new MailOutbox(store);
    }

    /** Looks at the Clock alone until the hour has come. */
    @Bean
    BackgroundLoop resumenLoop(
            EscalamientoRepository repository,
            DocumentStore<Resumen> store,
            CorreosDeEscalamiento correos,
            MailProperties correo,
            EscalationProperties properties,
            Clock clock) {
        ResumenDeRecordatorios resumen = new ResumenDeRecordatorios(
                repository,
                store,
                correos,
                correo.defaultGroup(),
                properties.recordatorioCada(),
                properties.horaDelResumen(),
                properties.zona(),
                clock);
        return new BackgroundLoop("resumen", Duration.ofSeconds(1), resumen::resumir);
    }

    @Bean
    Decisiones decisiones(Matrices matrices, PageHandler<Solicitud, Escalamiento, Paso, Respuesta> handler) {
        return new Decisiones(matrices, handler);
    }

    @Bean
    Escalamientos escalamientos(
            EscalamientoRepository repository, Decisiones decisiones, Matrices matrices, Clock clock) {
        return new Escalamientos(repository, decisiones, matrices, clock);
    }

    @Bean
    RevisionRepository revisionRepository(MongoDatabase database) {
        return new RevisionRepository(database);
    }

    @Bean
    Revisiones revisiones(Decisiones decisiones, RevisionRepository repository, Clock clock) {
        return new Revisiones(decisiones, repository, clock);
    }

    @Bean
    BackgroundLoop revisionesLoop(Revisiones revisiones) {
        return new BackgroundLoop(
                "revisiones", Duration.ofSeconds(5), () -> revisiones.repasar().block());
    }

    @Bean
    PageListener pageListener(Clock clock, Decisiones decisiones, Revisiones revisiones, DeadLetters deadLetters) {
        return new OrdenesListener(clock).into(decisiones, revisiones, deadLetters);
    }

    @Bean
    DeadlineWorker<Escalamiento> vencimientos(
            EscalamientoRepository repository,
            Decisiones decisiones,
            DocumentStore<Escalamiento> store,
            ConsumerLag lag,
            Clock clock,
            MachineTime machine,
            DeliveryProperties delivery) {
        // Its patience ends within the lease: a page that outlives it would be begun again, and never end.
        PuestaAlDia puestaAlDia = new PuestaAlDia(lag.count(), Duration.ofMillis(100), Duration.ofSeconds(20));
        VencimientoDePlazos vencimiento = new VencimientoDePlazos(puestaAlDia, repository, decisiones);
        return new DeadlineWorker<>(
                store, clock, machine, delivery.deadlineLease(), delivery.pageSize(), vencimiento::vencer);
    }
}
