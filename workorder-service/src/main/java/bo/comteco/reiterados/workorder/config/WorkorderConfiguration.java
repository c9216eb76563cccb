package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.delivery.config.BackgroundLoop;
import bo.comteco.reiterados.delivery.config.DeliveryProperties;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.outbox.Relay;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.DocumentStores;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.workorder.application.AtenderDanos;
import bo.comteco.reiterados.workorder.application.AtenderMasivos;
import bo.comteco.reiterados.workorder.application.Danos;
import bo.comteco.reiterados.workorder.application.Masivos;
import bo.comteco.reiterados.workorder.application.MasivosAbiertos;
import bo.comteco.reiterados.workorder.application.Ordenes;
import bo.comteco.reiterados.workorder.application.ReclamosMasivos;
import bo.comteco.reiterados.workorder.domain.AtencionDeDanos;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Hecho;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.listener.DanoListener;
import bo.comteco.reiterados.workorder.store.DanoRepository;
import bo.comteco.reiterados.workorder.store.DanosEnLaRedRepository;
import bo.comteco.reiterados.workorder.store.EslabonMapper;
import bo.comteco.reiterados.workorder.store.MasivoMapper;
import bo.comteco.reiterados.workorder.store.MasivosRepository;
import bo.comteco.reiterados.workorder.store.PedidosConClaveRepository;
import com.mongodb.client.model.IndexModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ReiteracionProperties.class, CentrosProperties.class, ReclamoMasivoProperties.class})
class WorkorderConfiguration {

    @Bean
    DocumentStore<Eslabon> eslabones(DocumentStores stores, CentrosProperties centros) {
        return stores.openWithHistory(
                DanoRepository.COLLECTION,
                new EslabonMapper(centros.centros()),
                Stream.of(DanoRepository.indexes(), DanosEnLaRedRepository.indexes())
                        .flatMap(Arrays::stream)
                        .toArray(IndexModel[]::new));
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
        AtencionDeDanos atencion = new AtencionDeDanos(properties.politica(), centros.centros());
        return new PageHandler<>(new AtenderDanos(atencion, danos), eslabones, relay);
    }

    @Bean
    Ordenes ordenes(PageHandler<Comando, Eslabon, Hecho, Resultado> danoHandler, Danos danos, MongoDatabase database) {
        return new Ordenes(danoHandler, danos, new PedidosConClaveRepository(database));
    }

    @Bean
    DocumentStore<ReclamoMasivo> reclamosMasivosGuardados(DocumentStores stores) {
        return stores.open(MasivosRepository.MASIVOS, new MasivoMapper(), MasivosRepository.indexes());
    }

    @Bean
    ReclamosMasivos reclamosMasivos(
            ReclamoMasivoProperties properties,
            DocumentStore<ReclamoMasivo> reclamosMasivosGuardados,
            DocumentStore<Eslabon> eslabones,
            PageHandler<Comando, Eslabon, Hecho, Resultado> danoHandler,
            Relay relay,
            MachineTime machine) {
        PoliticaDeReclamoMasivo politica = properties.politica();
        Masivos masivos = new MasivosRepository(reclamosMasivosGuardados);
        return new ReclamosMasivos(
                danoHandler,
                new PageHandler<>(new AtenderMasivos(politica, masivos), reclamosMasivosGuardados, relay),
                masivos,
                new MasivosAbiertos(masivos, machine, properties.frescura()),
                new DanosEnLaRedRepository(eslabones),
                politica);
    }

    @Bean
    BackgroundLoop repasoDeMasivos(ReclamosMasivos reclamosMasivos, ReclamoMasivoProperties properties) {
        return new BackgroundLoop(
                "reclamos-masivos",
                properties.repaso(),
                () -> reclamosMasivos.repasar().block());
    }

    @Bean
    PageListener pageListener(ReclamosMasivos reclamosMasivos, DeadLetters deadLetters, DeliveryProperties properties) {
        Set<String> known = Arrays.stream(TipoDeEvento.values())
                .filter(tipo -> properties.subscribed().contains(tipo.topic().wireName()))
                .map(TipoDeEvento::wireName)
                .collect(Collectors.toSet());
        return new PageListener(
                known,
                List.of(new Route<>(
                        new DanoListener().traducciones(),
                        reclamosMasivos::atender,
                        DanoListener.enNombreDeQuienReclama())),
                deadLetters);
    }
}
