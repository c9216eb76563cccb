package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/procedimiento.md}: every step and every decision, with classes, properties and stories that are there. */
class ProcedimientoTest {

    private static final String TODAVIA_NO = "todavía no";
    private static final Path FOLDER = Repository.ROOT.resolve("docs");
    private static final String PAGE = Repository.text(FOLDER.resolve("procedimiento.md"));
    private static final List<List<String>> PASOS = Repository.table(Repository.section(PAGE, "## Los 27 pasos"));
    private static final List<List<String>> DECISIONES =
            Repository.table(Repository.section(PAGE, "## Las decisiones"));
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(([^)]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PROPERTIES = Pattern.compile("@ConfigurationProperties\\(\"([^\"]+)\"\\)");

    @Test
    void estanTodosLosPasosYTodasLasDecisionesEnOrden() {
        assertThat(PASOS.stream().map(List::getFirst))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 27).mapToObj(Integer::toString).toList());
        assertThat(DECISIONES.stream().map(List::getFirst))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 29).mapToObj(n -> "D-" + n).toList());
    }

    @Test
    void deCadaPasoSeDiceQueInteraccionDeja() {
        List<List<String>> interacciones = Repository.table(Repository.section(PAGE, "## Las interacciones"));
        assertThat(interacciones.stream().map(List::getFirst))
                .containsExactlyElementsOf(PASOS.stream().map(List::getFirst).toList());
        assertThat(interacciones).allSatisfy(fila -> assertThat(fila).hasSize(5).doesNotContain(""));
    }

    @Test
    void cadaPasoNombraLaClaseDeSuServicio() {
        assertThat(PASOS).allSatisfy(fila -> {
            assertThat(fila).hasSize(5);
            if (fila.get(3).equals(TODAVIA_NO)) {
                assertThat(fila.get(4)).isEqualTo(TODAVIA_NO);
                return;
            }
            MatchResult enlace = LINK.matcher(fila.get(3)).results().findFirst().orElseThrow();
            assertThat(enlace.group(2))
                    .startsWith("../" + fila.get(2) + "-service/src/main/java/")
                    .endsWith("/" + enlace.group(1) + ".java");
            assertThat(FOLDER.resolve(enlace.group(2))).exists();
        });
    }

    @Test
    void cadaHistoriaQueNombraLaCuenta() {
        Map<String, String> historias = new TreeMap<>();
        PASOS.forEach(fila -> historias.put("paso-" + fila.getFirst(), fila.getLast()));
        DECISIONES.forEach(fila -> historias.put(fila.getFirst(), fila.getLast()));
        Set<String> contadas = HistoriasTest.contadas();

        historias.forEach((etiqueta, nombradas) -> {
            if (!contadas.contains(etiqueta)) {
                assertThat(nombradas).as(etiqueta).isEqualTo(TODAVIA_NO);
                return;
            }
            assertThat(LINK.matcher(nombradas).results())
                    .as(etiqueta)
                    .isNotEmpty()
                    .allSatisfy(enlace -> assertThat(Repository.text(FOLDER.resolve(enlace.group(2))))
                            .containsPattern("@" + etiqueta + "(?![0-9])"));
        });
    }

    @Test
    void cadaPropiedadQueNombraExiste() {
        Set<String> prefijos = ServiceSources.all().stream()
                .map(service ->
                        Repository.code(Repository.ROOT.resolve(service.name()).resolve("src/main/java")))
                .flatMap(code -> PROPERTIES.matcher(code).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        String code = ServiceSources.all().stream()
                .map(service ->
                        Repository.code(Repository.ROOT.resolve(service.name()).resolve("src/main/java")))
                .collect(Collectors.joining("\n"));

        List<String> propiedades = new ArrayList<>();
        DECISIONES.forEach(fila ->
                CODE.matcher(fila.get(2)).results().map(found -> found.group(1)).forEach(propiedades::add));
        assertThat(propiedades).isNotEmpty().allSatisfy(propiedad -> {
            assertThat(prefijos).anyMatch(prefijo -> propiedad.startsWith(prefijo + "."));
            assertThat(code).containsPattern("[ (]" + camelCase(propiedad) + "[,)]");
        });
    }

    /** The last part of a property, as the record names it. */
    private static String camelCase(String propiedad) {
        String[] words = propiedad.substring(propiedad.lastIndexOf('.') + 1).split("-", -1);
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
