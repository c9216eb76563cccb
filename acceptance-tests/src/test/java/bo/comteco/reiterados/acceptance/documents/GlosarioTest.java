package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.TipoDeEvento;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/glosario.md}: one sentence for each word, in the order of the alphabet, and no word that the code lost. */
class GlosarioTest {

    private static final String GLOSARIO = Repository.text("docs/glosario.md");
    private static final List<List<String>> ENTRADAS = Repository.table(GLOSARIO);
    private static final List<List<String>> TECNICAS =
            Repository.table(Repository.section(GLOSARIO, "## Palabras técnicas"));
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void estaEnOrdenAlfabeticoYSinRepeticiones() {
        List.of(ENTRADAS, TECNICAS)
                .forEach(tabla -> assertThat(tabla.stream().map(List::getFirst))
                        .isNotEmpty()
                        .doesNotHaveDuplicates()
                        .isSortedAccordingTo(Collator.getInstance(Locale.of("es", "BO"))));
    }

    @Test
    void cadaPalabraTieneUnaSolaOracion() {
        assertThat(ENTRADAS).allSatisfy(entrada -> {
            assertThat(entrada).hasSize(2);
            assertThat(entrada.get(1))
                    .as(entrada.getFirst())
                    .matches("[A-ZÁÉÍÓÚ`0-9].*\\.")
                    .doesNotContain(". ");
        });
    }

    @Test
    void loQueNombraElCodigoExiste() {
        String code = ServiceSources.all().stream()
                        .map(service -> Repository.ROOT.resolve(service.name()).resolve("src/main/java"))
                        .map(Repository::code)
                        .collect(Collectors.joining("\n"))
                + Repository.code(Repository.ROOT.resolve("event-contracts/src/main/java"));
        assertThat(CODE.matcher(GLOSARIO).results().map(found -> found.group(1)).distinct())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                                .matcher(code)
                                .find())
                        .as(word)
                        .isTrue());
    }

    @Test
    void losEventosTienenSuLista() {
        assertThat(Repository.table(Repository.section(GLOSARIO, "## Los eventos")).stream()
                        .map(fila -> fila.getFirst().replace("`", "")))
                .containsExactlyElementsOf(Arrays.stream(TipoDeEvento.values())
                        .map(TipoDeEvento::wireName)
                        .toList());
    }
}
