package bo.comteco.reiterados.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The registry knows every event, and no event knows a person. */
class EventRegistryTest {

    private static final Pattern PERSONAL_DATA = Pattern.compile(
            "nombre|apellido|telefono|celular|carnet|cedula|direccion|email|correo|reclamante",
            Pattern.CASE_INSENSITIVE);

    @Test
    void cadaEventoEstaRegistradoUnaVez() {
        assertThat(Stream.of(TipoDeEvento.values()).<Class<?>>map(TipoDeEvento::record))
                .containsExactlyInAnyOrderElementsOf(leaves(Evento.class));
    }

    @ParameterizedTest
    @EnumSource
    void cadaEventoVaEnElTopicoDeSuFamilia(TipoDeEvento type) {
        assertThat(type.topic().eventos()).isAssignableFrom(type.record());
    }

    @Test
    void cadaFamiliaTieneSuTopicoYCadaTopicoSuFamilia() {
        assertThat(Stream.of(Topic.values()).<Class<?>>map(Topic::eventos))
                .containsExactlyInAnyOrderElementsOf(subtypes(Evento.class));
        assertThat(Stream.of(Topic.values()).map(Topic::wireName)).doesNotHaveDuplicates();
    }

    @Test
    void losNombresNoSeRepitenYDicenQueEsEventoEnVersionUnoOMas() {
        assertThat(Stream.of(TipoDeEvento.values()).map(TipoDeEvento::wireName))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z][A-Za-z]+"));
        assertThat(TipoDeEvento.values()).allMatch(type -> type.version() >= 1);
    }

    @ParameterizedTest
    @EnumSource
    void unTipoSeEncuentraPorSuNombre(TipoDeEvento type) {
        assertThat(TipoDeEvento.named(type.wireName())).contains(type);
    }

    @Test
    void unNombreDesconocidoNoEsNinguno() {
        assertThat(TipoDeEvento.named("PapeletaEmitida")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ningunCampoEsDeUnaPersona(TipoDeEvento type) {
        assertThat(personalData(RecordSchema.of(type))).isEmpty();
    }

    @Test
    void unDatoPersonalSeDescubreTambienDentroDeUnaLista() {
        JsonNode schema = ContractFiles.JSON.readTree("""
                {"properties": {
                  "telefonoDeReferencia": {"type": "string"},
                  "partes": {"type": "array", "items": {"properties": {
                    "elNombre": {"type": "string"},
                    "valor": {"type": "number"}}}}}}
                """);

        assertThat(personalData(schema)).containsExactly("telefonoDeReferencia", "elNombre");
    }

    private static List<String> personalData(JsonNode schema) {
        List<String> found = new ArrayList<>();
        schema.path("properties").forEachEntry((name, property) -> {
            if (PERSONAL_DATA.matcher(name).find()) {
                found.add(name);
            }
            found.addAll(personalData(property));
        });
        if (schema.has("items")) {
            found.addAll(personalData(schema.path("items")));
        }
        return found;
    }

    private static List<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? subtypes(type).stream()
                        .flatMap(subtype -> leaves(subtype).stream())
                        .toList()
                : List.of(type);
    }

    private static List<Class<?>> subtypes(Class<?> sealedType) {
        return List.of(sealedType.getPermittedSubclasses());
    }
}
