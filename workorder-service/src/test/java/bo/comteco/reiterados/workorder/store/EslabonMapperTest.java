package bo.comteco.reiterados.workorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.workorder.domain.Centros;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.Historias;
import bo.comteco.reiterados.workorder.domain.Situacion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EslabonMapperTest {

    private final EslabonMapper mapper = new EslabonMapper(new Centros("CENTRAL", Map.of("A1", "NORTE")));

    static List<Eslabon> estados() {
        return Historias.deTodosLosEstados();
    }

    @Test
    void losEjemplosTienenTodosLosEstados() {
        assertThat(estados().stream().map(Situacion::de)).containsAll(Arrays.asList(Situacion.values()));
    }

    @ParameterizedTest
    @MethodSource("estados")
    void loQueSeGuardaSeLeeIgual(Eslabon eslabon) {
        Document fields = mapper.toFields(eslabon);
        Document stored = Document.parse(fields.toJson());
        assertThat(mapper.fromFields(eslabon.ficha().id().texto(), stored)).isEqualTo(eslabon);
        assertThat(fields)
                .doesNotContainKeys(
                        "_id", "version", "secuencia", "escritura", DocumentStore.OUTBOX, DocumentStore.DUE);
        assertThat(fields.values()).doesNotContainNull();
    }

    @Test
    void loGuardadoAntesDeQueHubieraCentrosTieneElDeSuLugar() {
        Eslabon eslabon = estados().getFirst();
        Document stored = Document.parse(mapper.toFields(eslabon).toJson());
        stored.remove("centro");
        assertThat(mapper.fromFields("C1.INTERNET.F1.1", stored)).isEqualTo(eslabon);
    }
}
