package bo.comteco.reiterados.qualitycontrol.config;

import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.deadline.DeadlineWorker;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.mail.MailOutbox;
import bo.comteco.reiterados.mail.MailRecipients;
import bo.comteco.reiterados.qualitycontrol.application.Comando;
import bo.comteco.reiterados.qualitycontrol.application.ConsultaDeControles;
import bo.comteco.reiterados.qualitycontrol.application.ControlDeCalidad;
import bo.comteco.reiterados.qualitycontrol.application.MedicionDeLinea;
import bo.comteco.reiterados.qualitycontrol.application.Respuesta;
import bo.comteco.reiterados.qualitycontrol.application.VencimientoDeControles;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.PlanDeControles;
import bo.comteco.reiterados.qualitycontrol.domain.PoliticaDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Reintentos;
import bo.comteco.reiterados.qualitycontrol.listener.OrdenesListener;
import bo.comteco.reiterados.qualitycontrol.medicion.HttpMedicionDeLinea;
import bo.comteco.reiterados.qualitycontrol.publish.CorreosDeControl;
import bo.comteco.reiterados.qualitycontrol.store.ControlRepository;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rooms together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QualityControlProperties.class)
class QualityControlConfiguration {

    @Bean
    PoliticaDeControl politicaDeControl(QualityControlProperties properties) {
        return new PoliticaDeControl(
                UmbralesYaml.leer(properties.umbrales()),
                new Reintentos(properties.reintentos()),
                properties.otraLlamada());
    }

    @Bean
    DocumentStore<Control> controles(DocumentStores stores) {
        return ControlRepository.open(stores);
    }

    @Bean
    ConsultaDeControles consultaDeControles(DocumentStore<Control> controles) {
        return new ConsultaDeControles(new ControlRepository(controles));
    }

    @Bean
    ControlDeCalidad controlDeCalidad(
            QualityControlProperties properties,
            PoliticaDeControl politica,
            CorreosDeControl correos,
            DocumentStore<Control> controles) {
        return new ControlDeCalidad(new PlanDeControles(properties.espera()), politica, correos, controles);
    }

    /** The supervisor has an address, or the service does not start. */
    @Bean
    CorreosDeControl correosDeControl(MailRecipients destinatarios) {
        return new CorreosDeControl(destinatarios.requiring(List.of(CorreosDeControl.SUPERVISOR)));
    }

    @Bean
    MailOutbox correosDeLosControles(DocumentStore<Control> controles) {
        return new MailOutbox(controles);
    }

    @Bean
    PageHandler<Comando, Control, HechoDeControl, Respuesta> controlesPorPagina(
            ControlDeCalidad useCase, DocumentStore<Control> controles, Relay relay) {
        return new PageHandler<>(useCase, controles, relay);
    }

    @Bean
    PageListener pageListener(
            ControlDeCalidad useCase,
            PageHandler<Comando, Control, HechoDeControl, Respuesta> handler,
            DeadLetters deadLetters) {
        return new OrdenesListener(useCase).into(handler, deadLetters);
    }

    @Bean
    MedicionDeLinea medicionDeLinea(QualityControlProperties properties) {
        return new HttpMedicionDeLinea(
                properties.medicion().direccion(), properties.medicion().limite());
    }

    @Bean
    DeadlineWorker<Control> vencimientos(
            PoliticaDeControl politica,
            MedicionDeLinea medicion,
            QualityControlProperties properties,
            PageHandler<Comando, Control, HechoDeControl, Respuesta> handler,
            DocumentStore<Control> controles,
            Clock clock,
            MachineTime machine,
            DeliveryProperties delivery) {
        VencimientoDeControles vencimiento = new VencimientoDeControles(
                politica, medicion, properties.medicion().aLaVez(), handler::handle);
        return new DeadlineWorker<>(
                controles, clock, machine, delivery.deadlineLease(), delivery.pageSize(), vencimiento::vencer);
    }
}
