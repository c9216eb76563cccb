package bo.comteco.reiterados.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The checked-in schemas are what the records say. */
class EventSchemaTest {

    private static final String APPROVE = "contracts.approve";

    /** An approval never waives the rule: what breaks a version needs an event of another name. */
    @BeforeAll
    static void approveWhereAsked() throws IOException {
        if (!Boolean.getBoolean(APPROVE)) {
            return;
        }
        for (TipoDeEvento type : TipoDeEvento.values()) {
            Path file = ContractFiles.schema(type, type.version());
            JsonNode current = RecordSchema.of(type);
            if (Files.exists(file)) {
                assertThat(SchemaCompatibility.breaks(ContractFiles.json(file), current))
                        .as("%s cannot be approved: within a version fields are only added, and optional", file)
                        .isEmpty();
            }
            Files.createDirectories(ContractFiles.SCHEMAS);
            Files.writeString(file, ContractFiles.pretty(current));
        }
    }

    @ParameterizedTest
    @EnumSource
    void elEsquemaAprobadoEsElDelRegistro(TipoDeEvento type) {
        Path file = ContractFiles.schema(type, type.version());

        assertThat(file).as(howToApprove(type)).exists();
        assertThat(ContractFiles.text(file))
                .as(howToApprove(type))
                .isEqualTo(ContractFiles.pretty(RecordSchema.of(type)));
    }

    private static String howToApprove(TipoDeEvento type) {
        return "The schema of %s is not what its record (or its Javadoc) says. If the change is meant, run `./mvnw -pl event-contracts test -Dtest=EventSchemaTest -D%s=true` and commit the file with it"
                .formatted(type.wireName(), APPROVE);
    }

    @ParameterizedTest
    @EnumSource
    void dentroDeUnaVersionSoloSeAgreganCampos(TipoDeEvento type) {
        JsonNode approved = ContractFiles.json(ContractFiles.schema(type, type.version()));

        assertThat(SchemaCompatibility.breaks(approved, RecordSchema.of(type)))
                .as("%s v%s", type.wireName(), type.version())
                .isEmpty();
    }

    @Test
    void hayUnEsquemaPorVersionYNingunoDeMas() {
        assertThat(ContractFiles.filesUnder(ContractFiles.SCHEMAS))
                .isEqualTo(ContractFiles.everyVersion(ContractFiles::schema));
    }

    @ParameterizedTest
    @EnumSource
    void elEsquemaEsUnEsquema202012Valido(TipoDeEvento type) {
        Schema metaSchema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaSchema.validate(
                        ContractFiles.text(ContractFiles.schema(type, type.version())), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void loAnulableNoEsObligatorioYLoDemasSi() {
        JsonNode schema = RecordSchema.of(Lectura.class);

        assertThat(schema.get("required").valueStream().map(JsonNode::asString))
                .containsExactly("parametro", "valor", "unidad");
        assertThat(schema.get("properties").get("minimo").get("type").asString())
                .isEqualTo("number");
        assertThat(schema.has("additionalProperties")).isFalse();
    }

    @Test
    void unInstanteEsFechaYHora() {
        JsonNode recibidoEn =
                RecordSchema.of(EstadoDeReclamo.class).get("properties").get("recibidoEn");

        assertThat(recibidoEn.get("type").asString()).isEqualTo("string");
        assertThat(recibidoEn.get("format").asString()).isEqualTo("date-time");
    }

    @Test
    void unTipoAjenoALosEventosSeRechaza() {
        assertThatThrownBy(() -> RecordSchema.value(ContractFiles.JSON.createObjectNode(), LocalDate.class))
                .hasMessageContaining("java.time.LocalDate");
    }

    @Test
    void elJavadocDaLasDescripciones() {
        RecordJavadoc javadoc = RecordJavadoc.parse("""
                /**
                 * One thing,
                 * told {@link twice}.
                 *
                 * <p>More of it.
                 *
                 * @param clase {@code LINEA} or
                 *     {@code LLAMADA}; null before
                 * @param id {@code <a>.<b>}
                 */
                public record Cosa(@Nullable String clase, String id) {}
                """);

        assertThat(javadoc.summary()).isEqualTo("One thing, told twice.");
        assertThat(javadoc.component("clase")).isEqualTo("LINEA or LLAMADA; null before");
        assertThat(javadoc.component("id")).isEqualTo("<a>.<b>");
        assertThat(javadoc.component("otro")).isNull();
    }
}
