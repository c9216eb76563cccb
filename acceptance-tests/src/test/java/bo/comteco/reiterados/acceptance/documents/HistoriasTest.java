package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stories in Gherkin: one at least for each of the 27 steps and each decision, in words of the procedure. */
class HistoriasTest {

    static final Path FOLDER = Repository.ROOT.resolve("acceptance-tests/src/test/resources/procedimiento");

    /** What the product does not do yet, or no story tells yet. Whoever adds its story takes it off here. */
    private static final Set<String> TODAVIA_SIN_HISTORIA = Set.of();

    private static final int PASOS = 27;
    private static final int DECISIONES = 29;
    private static final Pattern TAG = Pattern.compile("@([A-Za-z0-9-]+)");
    private static final Pattern TECHNICAL = Pattern.compile(
            "\\b(JSON|HTTP|REST|POST|GET|PUT|Kafka|MongoDB|evento|topic|tópico|endpoint|payload|status|id|UUID|token)\\b");

    static List<Path> features() {
        return Repository.files(FOLDER, ".feature");
    }

    static Set<String> contadas() {
        return features().stream()
                .flatMap(feature -> Repository.text(feature).lines())
                .map(String::strip)
                .filter(line -> line.startsWith("@"))
                .flatMap(line -> TAG.matcher(line).results())
                .map(tag -> tag.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> delProcedimiento() {
        return Stream.concat(
                        IntStream.rangeClosed(1, PASOS).mapToObj(paso -> "paso-" + paso),
                        IntStream.rangeClosed(1, DECISIONES).mapToObj(decision -> "D-" + decision))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void cadaPasoYCadaDecisionTieneSuHistoria() {
        Set<String> faltan = delProcedimiento();
        faltan.removeAll(contadas());

        assertThat(faltan).as("what has no story").isEqualTo(new TreeSet<>(TODAVIA_SIN_HISTORIA));
    }

    @Test
    void ningunaEtiquetaEsDeOtraCosa() {
        assertThat(delProcedimiento()).containsAll(contadas());
    }

    @ParameterizedTest
    @MethodSource("features")
    void cadaHistoriaHablaComoElProcedimiento(Path feature) {
        String text = Repository.text(feature);

        assertThat(text).startsWith("# language: es\nCaracterística: ");
        assertThat(TECHNICAL.matcher(text).results().map(found -> found.group()))
                .isEmpty();
    }

    @Test
    void losTitulosNoSeRepiten() {
        assertThat(features().stream()
                        .flatMap(feature -> Repository.text(feature).lines())
                        .map(String::strip)
                        .filter(line -> line.startsWith("Escenario:") || line.startsWith("Esquema del escenario:")))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }
}
