package bo.comteco.reiterados.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The rule itself, on made-up schemas. */
class SchemaCompatibilityTest {

    private static final String APPROVED = """
            {"type": "object",
             "properties": {
               "id": {"type": "string", "description": "what it is"},
               "cuando": {"type": "string", "format": "date-time"},
               "nota": {"type": "string"},
               "partes": {"type": "array", "items": {
                 "type": "object", "properties": {"valor": {"type": "number"}}, "required": ["valor"]}}},
             "required": ["id", "cuando", "partes"]}
            """;

    @Test
    void loMismoEsCompatible() {
        assertThat(changed("what it is", "what it is")).isEmpty();
    }

    @Test
    void otraDescripcionEsCompatible() {
        assertThat(changed("what it is", "what it was")).isEmpty();
    }

    @Test
    void unCampoOpcionalAgregadoEsCompatible() {
        assertThat(changed("\"nota\": {", "\"extra\": {\"type\": \"string\"}, \"nota\": {"))
                .isEmpty();
    }

    @Test
    void unObjetoOpcionalAgregadoEsCompatibleAunConSusObligatorios() {
        assertThat(
                        changed(
                                "\"nota\": {",
                                "\"extra\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}, \"required\": [\"a\"]}, \"nota\": {"))
                .isEmpty();
    }

    @Test
    void unCampoQuitadoRompe() {
        assertThat(changed("\"nota\": {\"type\": \"string\"},", "")).containsExactly("nota was removed");
    }

    @Test
    void unCampoRenombradoRompe() {
        assertThat(changed("\"nota\"", "\"apunte\"")).containsExactly("nota was removed");
    }

    @Test
    void otroTipoRompe() {
        assertThat(changed("\"nota\": {\"type\": \"string\"}", "\"nota\": {\"type\": \"integer\"}"))
                .containsExactly("nota changed type from string to integer");
    }

    @Test
    void otroFormatoRompe() {
        assertThat(changed(", \"format\": \"date-time\"", ""))
                .containsExactly("cuando changed type from string/date-time to string");
    }

    @Test
    void loOpcionalQueSeVuelveObligatorioRompe() {
        assertThat(changed("\"required\": [\"id\",", "\"required\": [\"id\", \"nota\","))
                .containsExactly("nota became required");
    }

    @Test
    void loObligatorioQueSeVuelveOpcionalRompe() {
        assertThat(changed("\"required\": [\"id\",", "\"required\": [")).containsExactly("id became optional");
    }

    @Test
    void unCampoAgregadoComoObligatorioRompe() {
        assertThat(changed("\"required\": [\"id\",", "\"required\": [\"id\", \"extra\","))
                .containsExactly("extra was added as required");
    }

    @Test
    void dentroDeUnaListaTambienRompe() {
        assertThat(changed("{\"type\": \"number\"}", "{\"type\": \"string\"}"))
                .containsExactly("partes[].valor changed type from number to string");
    }

    private static List<String> changed(String part, String by) {
        assertThat(APPROVED).contains(part);
        return SchemaCompatibility.breaks(schema(APPROVED), schema(APPROVED.replace(part, by)));
    }

    private static JsonNode schema(String json) {
        return ContractFiles.JSON.readTree(json);
    }
}
