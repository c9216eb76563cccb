package bo.comteco.reiterados.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The approved files of the contracts, read where they are kept, so that an approval can write them. */
final class ContractFiles {

    static final Path SOURCES = Path.of("src/main/java/bo/comteco/reiterados/contracts");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final Path SCHEMAS = RESOURCES.resolve("schemas");
    static final Path SAMPLES = Path.of("src/test/resources/samples");
    static final JsonMapper JSON = new JsonMapper();

    private static final DefaultIndenter ONE_PER_LINE = new DefaultIndenter("  ", "\n");

    private ContractFiles() {}

    static Path schema(TipoDeEvento type, int version) {
        return SCHEMAS.resolve(type.wireName() + ".v" + version + ".json");
    }

    static Path sample(TipoDeEvento type, int version) {
        return SAMPLES.resolve("v" + version).resolve(type.wireName() + ".json");
    }

    /** One file for each version that an event ever had. */
    static Set<Path> everyVersion(BiFunction<TipoDeEvento, Integer, Path> file) {
        return Stream.of(TipoDeEvento.values())
                .flatMap(
                        type -> IntStream.rangeClosed(1, type.version()).mapToObj(version -> file.apply(type, version)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Path> filesUnder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(Path file) {
        return JSON.readTree(text(file));
    }

    /** One field per line, so that a review sees what was added. */
    static String pretty(JsonNode node) {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(ONE_PER_LINE)
                .withArrayIndenter(ONE_PER_LINE);
        return JSON.writer().with(printer).writeValueAsString(node) + "\n";
    }
}
