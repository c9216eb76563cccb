package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who publishes and who reads what: settings, listeners, publish rooms and {@code asyncapi.yaml} say the same. */
class TopicsTest {

    static List<ServiceSources> services() {
        return ServiceSources.all();
    }

    @ParameterizedTest
    @EnumSource
    void cadaTopicoLoPublicaUnSoloServicio(Topic topic) {
        assertThat(services().stream().filter(service -> service.published().contains(topic)))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("services")
    void cadaServicioHaceTodosLosEventosDeSuTopicoYNingunOtro(ServiceSources service) {
        assertThat(service.makes())
                .containsExactlyInAnyOrderElementsOf(service.published().stream()
                        .flatMap(topic -> ServiceSources.eventsOf(topic).stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("services")
    void cadaTopicoSuscritoSeUsa(ServiceSources service) {
        Set<TipoDeEvento> reads = service.reads();
        assertThat(service.subscribed())
                .allSatisfy(topic -> assertThat(reads).as(topic.wireName()).anyMatch(type -> type.topic() == topic));
    }

    @Test
    void asyncApiDiceQuienPublicaYQuienLee() {
        List<String> said = new ArrayList<>();
        Map<String, Object> api = Repository.yaml(Repository.text("event-contracts/src/main/resources/asyncapi.yaml"));
        Map<String, Object> channels = Repository.map(api.get("channels"));
        Repository.map(api.get("operations")).values().stream()
                .map(Repository::map)
                .forEach(operation -> {
                    String channel =
                            Repository.map(operation.get("channel")).get("$ref").toString();
                    Object topic = Repository.map(channels.get(channel.substring(channel.lastIndexOf('/') + 1)))
                            .get("address");
                    said.add(operation.get("x-service") + " " + operation.get("action") + " " + topic);
                });

        List<String> done = new ArrayList<>();
        services().forEach(service -> {
            service.published().forEach(topic -> done.add(service.name() + " send " + topic.wireName()));
            service.subscribed().forEach(topic -> done.add(service.name() + " receive " + topic.wireName()));
        });
        assertThat(said).containsExactlyInAnyOrderElementsOf(done);
    }
}
