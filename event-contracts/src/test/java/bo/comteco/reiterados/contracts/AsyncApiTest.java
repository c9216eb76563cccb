package bo.comteco.reiterados.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** {@code asyncapi.yaml} says what the code does. */
class AsyncApiTest {

    private static final JsonNode API =
            new YAMLMapper().readTree(ContractFiles.text(ContractFiles.RESOURCES.resolve("asyncapi.yaml")));

    @Test
    void esAsyncApi3() {
        assertThat(API.path("asyncapi").asString()).isEqualTo("3.0.0");
    }

    @Test
    void losCanalesSonLosTopicos() {
        assertThat(values(
                        API.path("channels"), channel -> channel.path("address").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Topic.values()).map(Topic::wireName).toList());
    }

    @ParameterizedTest
    @EnumSource
    void cadaCanalLlevaLosMensajesDeSuTopico(Topic topic) {
        JsonNode channel = channel(topic);

        assertThat(values(channel.path("messages"), AsyncApiTest::ref))
                .containsExactlyInAnyOrderElementsOf(Stream.of(TipoDeEvento.values())
                        .filter(type -> type.topic() == topic)
                        .map(type -> "#/components/messages/" + type.wireName())
                        .toList());
        assertThat(channel.at("/bindings/kafka/topic").asString()).isEqualTo(topic.wireName());
        assertThat(channel.at("/bindings/kafka/partitions").asInt()).isEqualTo(Topic.PARTITIONS);
    }

    @Test
    void losMensajesSonLosEventos() {
        assertThat(API.at("/components/messages").propertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(TipoDeEvento.values())
                        .map(TipoDeEvento::wireName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void cadaMensajeDiceSuTipoSuVersionSuEsquemaYSuClave(TipoDeEvento type) {
        JsonNode message = API.at("/components/messages/" + type.wireName());

        assertThat(message.path("name").asString()).isEqualTo(type.wireName());
        assertThat(message.at("/headers/properties/ce_type/const").asString()).isEqualTo(type.wireName());
        assertThat(message.at("/headers/properties/ce_dataversion/const").asString())
                .isEqualTo(String.valueOf(type.version()));
        assertThat(ContractFiles.RESOURCES.resolve(ref(message.path("payload"))).normalize())
                .isEqualTo(ContractFiles.schema(type, type.version()));
        assertThat(values(message.path("traits"), AsyncApiTest::ref))
                .containsExactly("#/components/messageTraits/cloudEvent", "#/components/messageTraits/" + key(type));
    }

    private static String key(TipoDeEvento type) {
        if (EventoDeMasivo.class.isAssignableFrom(type.record())) {
            return "byPlace";
        }
        return type.topic() == Topic.INDICADORES ? "byMonth" : "byContract";
    }

    @Test
    void elSobreEsCloudEventsBinario() {
        JsonNode headers = API.at("/components/messageTraits/cloudEvent/headers");

        assertThat(headers.path("properties").propertyNames())
                .containsExactlyInAnyOrder(
                        "ce_id",
                        "ce_source",
                        "ce_specversion",
                        "ce_type",
                        "ce_time",
                        "ce_subject",
                        "ce_dataversion",
                        "ce_secuencia",
                        "ce_correlationid",
                        "ce_authtype",
                        "ce_authid",
                        "ce_authrole",
                        "content-type");
        assertThat(headers.at("/properties/ce_specversion/const").asString()).isEqualTo("1.0");
    }

    @Test
    void cadaCanalTieneUnSoloServicioQuePublicaYNoSeLeeASiMismo() {
        Map<String, List<JsonNode>> byChannel = API.path("operations")
                .valueStream()
                .collect(Collectors.groupingBy(operation -> ref(operation.path("channel"))));

        assertThat(byChannel).hasSize(Topic.values().length);
        byChannel.forEach((channel, operations) -> {
            List<String> senders = services(operations, "send");
            assertThat(senders).as(channel).hasSize(1);
            assertThat(services(operations, "receive"))
                    .as(channel)
                    .doesNotHaveDuplicates()
                    .doesNotContainAnyElementsOf(senders);
        });
    }

    @Test
    void cadaReferenciaLlevaAAlgo() {
        List<String> refs = new ArrayList<>();
        collectRefs(API, refs);

        assertThat(refs).isNotEmpty().allSatisfy(ref -> {
            if (ref.startsWith("#")) {
                assertThat(API.at(JsonPointer.compile(ref.substring(1))).isObject())
                        .isTrue();
            } else {
                assertThat(ContractFiles.RESOURCES.resolve(ref)).isRegularFile();
            }
        });
    }

    private static JsonNode channel(Topic topic) {
        return API.path("channels")
                .valueStream()
                .filter(channel -> channel.path("address").asString().equals(topic.wireName()))
                .findAny()
                .orElseThrow();
    }

    private static List<String> services(List<JsonNode> operations, String action) {
        return operations.stream()
                .filter(operation -> operation.path("action").asString().equals(action))
                .map(operation -> operation.path("x-service").asString())
                .toList();
    }

    private static List<String> values(JsonNode node, Function<JsonNode, String> value) {
        return node.valueStream().map(value).toList();
    }

    private static String ref(JsonNode node) {
        return node.path("$ref").asString();
    }

    private static void collectRefs(JsonNode node, List<String> refs) {
        if (node.has("$ref")) {
            refs.add(ref(node));
        }
        node.forEach(child -> collectRefs(child, refs));
    }
}
