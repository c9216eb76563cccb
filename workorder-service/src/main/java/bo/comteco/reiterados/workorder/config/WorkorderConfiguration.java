package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.workorder.application.AtenderDanos;
import bo.comteco.reiterados.workorder.application.Danos;
import bo.comteco.reiterados.workorder.application.Ordenes;
import bo.comteco.reiterados.workorder.domain.AtencionDeDanos;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReiteracion;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.listener.DanoListener;
import bo.comteco.reiterados.workorder.store.DanoRepository;
import bo.comteco.reiterados.workorder.store.EslabonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReiteracionProperties.class, CentrosProperties.class})
class WorkorderConfiguration {

    @Bean
    DocumentStore<Eslabon> eslabones(DocumentStores stores, CentrosProperties centros) {
        return stores.openWithHistory(
                DanoRepository.COLLECTION, new EslabonMapper(centros.centros()), DanoRepository.indexes());
    }

    @Bean
    Danos danos(DocumentStore<Eslabon> eslabones, DocumentStores stores) {
        return new DanoRepository(eslabones, stores.historyOf(eslabones));
    }

    @Bean
    PageHandler<Comando, Eslabon, Hecho, Resultado> danoHandler(
            ReiteracionProperties properties,
            CentrosProperties centros,
            Danos danos,
            DocumentStore<Eslabon> eslabones,
            Relay relay) {
        AtencionDeDanos atencion =
                new AtencionDeDanos(new PoliticaDeReiteracion(properties.ventanas()), centros.centros());
        return new PageHandler<>(new AtenderDanos(atencion, danos), eslabones, relay);
    }

    @Bean
    Ordenes ordenes(PageHandler<Comando, Eslabon, Hecho, Resultado> danoHandler, Danos danos) {
        return new Ordenes(danoHandler, danos);
    }

    @Bean
    PageListener pageListener(
            PageHandler<Comando, Eslabon, Hecho, Resultado> danoHandler,
            DeadLetters deadLetters,
            DeliveryProperties properties) {
        Set<String> known = Arrays.stream(TipoDeEvento.values())
                .filter(tipo -> properties.subscribed().contains(tipo.topic().wireName()))
                .map(TipoDeEvento::wireName)
                .collect(Collectors.toSet());
        return new PageListener(
                known, List.of(Route.into(danoHandler, new DanoListener().traducciones())), deadLetters);
    }
}
