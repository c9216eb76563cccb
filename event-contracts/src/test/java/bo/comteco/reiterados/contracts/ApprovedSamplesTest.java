package bo.comteco.reiterados.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What was once published is read by today's code. An approved sample is never changed; a new version gets its own. */
class ApprovedSamplesTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** One version of one event. */
    record Version(TipoDeEvento type, int number) {

        String text() {
            return ContractFiles.text(ContractFiles.sample(type, number));
        }

        ObjectNode sample() {
            return (ObjectNode) ContractFiles.JSON.readTree(text());
        }

        List<Error> errors(JsonNode body) {
            Schema schema = SCHEMAS.getSchema(ContractFiles.json(ContractFiles.schema(type, number)));
            return schema.validate(
                    body.toString(),
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }

        @Override
        public String toString() {
            return type.wireName() + " v" + number;
        }
    }

    static Stream<Version> everyVersion() {
        return Stream.of(TipoDeEvento.values())
                .flatMap(
                        type -> IntStream.rangeClosed(1, type.version()).mapToObj(number -> new Version(type, number)));
    }

    @Test
    void hayUnEjemploPorVersionYNingunoDeMas() {
        assertThat(ContractFiles.filesUnder(ContractFiles.SAMPLES))
                .isEqualTo(ContractFiles.everyVersion(ContractFiles::sample));
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void elEjemploCumpleSuEsquema(Version version) {
        assertThat(version.errors(version.sample())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void elEjemploAntiguoSeLeeYSeEscribeIgual(Version version) {
        Evento evento = decode(version.type(), version.sample());

        assertThat(TipoDeEvento.of(evento)).isEqualTo(version.type());
        assertThat(ContractFiles.JSON.readTree(EventCodec.encode(evento))).isEqualTo(version.sample());
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void unCampoDesconocidoNoImpideLeer(Version version) {
        ObjectNode newer = version.sample();
        newer.put("campoDeOtroDia", "x");
        ((ObjectNode) newer.get("estado")).putObject("otroCampo").put("valor", 1);

        assertThat(version.errors(newer)).isEmpty();
        assertThat(decode(version.type(), newer)).isEqualTo(decode(version.type(), version.sample()));
    }

    @ParameterizedTest
    @MethodSource("everyVersion")
    void sinUnCampoObligatorioElEsquemaLoRechazaYLoNombra(Version version) {
        JsonNode schema = ContractFiles.json(ContractFiles.schema(version.type(), version.number()));
        List<String> tried = new ArrayList<>();
        ObjectNode sample = version.sample();
        eachRequired(sample, sample, schema, (name, without) -> {
            tried.add(name);
            assertThat(version.errors(without))
                    .as("%s without %s", version, name)
                    .anySatisfy(error -> assertThat(error.getMessage()).contains("'" + name + "'"));
        });
        assertThat(tried).contains("estado", "secuencia");
    }

    /** Source, number and key are what every reader needs before it looks at anything else. */
    @ParameterizedTest
    @EnumSource
    void sinEstadoOSinSecuenciaNoSeLee(TipoDeEvento type) {
        ObjectNode withoutState = new Version(type, type.version()).sample();
        withoutState.remove("estado");
        ObjectNode withoutNumber = new Version(type, type.version()).sample();
        ((ObjectNode) withoutNumber.get("estado")).remove("secuencia");

        assertThatThrownBy(() -> decode(type, withoutState)).hasMessageContaining("estado");
        assertThatThrownBy(() -> decode(type, withoutNumber)).hasMessageContaining("secuencia");
    }

    @Test
    void unFormatoErradoLoRechazaElEsquema() {
        Version version = new Version(TipoDeEvento.RECLAMO_RECIBIDO, 1);
        ObjectNode body = version.sample();
        ((ObjectNode) body.get("estado")).put("recibidoEn", "ayer");

        assertThat(version.errors(body))
                .singleElement()
                .satisfies(error -> assertThat(error.getInstanceLocation()).hasToString("/estado/recibidoEn"));
    }

    private interface Without {
        void accept(String name, JsonNode without);
    }

    /** Takes each required field that stands in the sample away, one at a time, and gives back the rest. */
    private static void eachRequired(JsonNode whole, JsonNode part, JsonNode schema, Without check) {
        for (JsonNode name : schema.path("required")) {
            JsonNode removed = ((ObjectNode) part).remove(name.asString());
            check.accept(name.asString(), whole);
            ((ObjectNode) part).set(name.asString(), removed);
        }
        schema.path("properties").forEachEntry((name, property) -> {
            if (part.path(name).isObject()) {
                eachRequired(whole, part.get(name), property, check);
            } else {
                part.path(name).forEach(item -> eachRequired(whole, item, property.path("items"), check));
            }
        });
    }

    private static Evento decode(TipoDeEvento type, JsonNode body) {
        return EventCodec.decode(type, body.toString().getBytes(StandardCharsets.UTF_8));
    }
}
