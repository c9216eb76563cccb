package bo.comteco.reiterados.acceptance.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The decisions in {@code docs/adr}: numbered without gaps, of one form, all in the index. */
class AdrTest {

    private static final Path FOLDER = Repository.ROOT.resolve("docs/adr");
    private static final Pattern FILE = Pattern.compile("([0-9]{4})-[a-z0-9]+(-[a-z0-9]+)*\\.md");
    private static final Pattern MENTION = Pattern.compile("docs/adr/([0-9]{4})");

    static List<Path> decisions() {
        return Repository.files(FOLDER, ".md").stream()
                .filter(file -> !file.endsWith("README.md"))
                .toList();
    }

    @Test
    void losNumerosNoTienenHuecos() {
        assertThat(decisions().stream().map(AdrTest::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, decisions().size())
                        .mapToObj(number -> String.format(Locale.ROOT, "%04d", number))
                        .toList());
        assertThat(decisions()).hasSizeGreaterThanOrEqualTo(12);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void cadaDecisionTieneLaMismaForma(Path file) {
        assertThat(file.getFileName().toString()).matches(FILE);
        List<String> lines = Repository.text(file).lines().toList();

        assertThat(lines.getFirst()).startsWith("# " + number(file) + ". ").matches("# [0-9]{4}\\. .*[^.]");
        assertThat(lines.get(2))
                .matches("Status: (accepted|(accepted, amended|replaced) by \\[[0-9]{4}]\\([0-9a-z-]+\\.md\\))");
        assertThat(lines.stream().filter(line -> line.startsWith("## ")))
                .containsExactly("## Context", "## Decision", "## Turned down", "## Consequences");
        List.of("## Context", "## Decision", "## Turned down", "## Consequences")
                .forEach(heading -> assertThat(Repository.section(Repository.text(file), heading))
                        .as(heading)
                        .isNotBlank());
    }

    @Test
    void elIndiceLasNombraTodasEnOrden() {
        assertThat(Repository.table(Repository.text(FOLDER.resolve("README.md"))))
                .containsExactlyElementsOf(decisions().stream()
                        .map(file -> List.of(
                                "[" + number(file) + "](" + file.getFileName() + ")",
                                Repository.text(file)
                                        .lines()
                                        .findFirst()
                                        .orElseThrow()
                                        .substring("# 0000. ".length())))
                        .toList());
    }

    @Test
    void lasDecisionesQueNombraElCodigoExisten() {
        Set<String> numbers = decisions().stream().map(AdrTest::number).collect(Collectors.toCollection(TreeSet::new));
        List<String> mentions = Stream.of(".java", ".xml", ".yml", ".yaml", ".sh")
                .flatMap(ending -> Repository.sources(ending).stream())
                .flatMap(file -> MENTION.matcher(Repository.text(file)).results())
                .map(found -> found.group(1))
                .toList();

        assertThat(mentions)
                .isNotEmpty()
                .allSatisfy(number -> assertThat(numbers).contains(number));
    }

    private static String number(Path file) {
        Matcher matcher = FILE.matcher(file.getFileName().toString());
        assertThat(matcher.matches()).as(file.toString()).isTrue();
        return matcher.group(1);
    }
}
