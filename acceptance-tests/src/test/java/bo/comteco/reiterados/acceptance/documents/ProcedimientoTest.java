package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final Pattern VALUE = Pattern.compile("`([^`]+)`: (.+?)(?=, `|$)");
    private static final Pattern SETTING = Pattern.compile("Setting\\.of\\(\"([^\"]+)\", \"[^\"]+\"\\)");
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

    /** What the page says of settings: of each decision, and beside them. */
    private static List<String> ajustes() {
        return Stream.concat(
                        DECISIONES.stream().map(fila -> fila.get(2)),
                        Repository.table(Repository.section(PAGE, "## Otros ajustes")).stream()
                                .map(List::getLast))
                .toList();
    }

    @Test
    void cadaPropiedadQueNombraExiste() {
        Set<String> prefijos = ServiceSources.all().stream()
                .flatMap(service -> PROPERTIES.matcher(service.code()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        String code = ServiceSources.all().stream().map(ServiceSources::code).collect(Collectors.joining("\n"));

        List<String> propiedades = ajustes().stream()
                .flatMap(celda -> CODE.matcher(celda).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(propiedades).isNotEmpty().allSatisfy(propiedad -> {
            assertThat(prefijos).anyMatch(prefijo -> propiedad.startsWith(prefijo + "."));
            assertThat(code).containsPattern("[ (]" + ServiceSources.component(propiedad) + "[,)]");
        });
    }

    @Test
    void cadaValorQueDiceEsElQueValeDondeNadaSeDice() {
        List<MatchResult> valores = ajustes().stream()
                .flatMap(celda -> VALUE.matcher(celda).results())
                .toList();
        assertThat(valores)
                .hasSizeGreaterThan(20)
                .allSatisfy(valor -> assertThat(ServiceSources.defaultOf(valor.group(1)))
                        .as(valor.group(1))
                        .isEqualTo(enAjuste(valor.group(2))));
    }

    @Test
    void cadaAjusteConSuDecisionOSuPasoEstaEnLaPagina() {
        String todos = String.join("\n", ajustes());
        assertThat(ServiceSources.all().stream()
                        .flatMap(service -> SETTING.matcher(service.code()).results())
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(ajuste -> assertThat(todos).containsPattern("`" + ajuste + "[`.]"));
    }

    /** A value in the words of the page, as it is set. */
    private static String enAjuste(String enPalabras) {
        if (enPalabras.startsWith("ningun")) {
            return "";
        }
        return enPalabras
                .replaceAll("(\\d) (días|h|min|s)\\b", "$1$2")
                .replace("días", "d")
                .replace("min", "m")
                .replace("sí", "true")
                .replace(" ", "");
    }
}
