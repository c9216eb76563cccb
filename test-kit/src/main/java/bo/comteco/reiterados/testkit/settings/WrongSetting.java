package bo.comteco.reiterados.testkit.settings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * A row of {@code ajustes-malos.txt}: {@code name=value | sentence}, several settings parted by {@code ;}. A sentence begins with the name;
 * where Spring cannot read the value, the name is all that is told here. {@code siempre vale: name} says that no value is wrong.
 *
 * @param values the settings
 * @param sentence by which the start is stopped, or its beginning; empty for what is never wrong
 */
record WrongSetting(List<String> values, String sentence) {
    private static final String NEVER = "siempre vale:";

    static Stream<WrongSetting> all() {
        return rows().filter(row -> !row.sentence().isEmpty());
    }

    /** Those that no value of is wrong, too. */
    static Stream<WrongSetting> rows() {
        try {
            return new ClassPathResource("ajustes-malos.txt")
                    .getContentAsString(UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(WrongSetting::row);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static WrongSetting row(String line) {
        if (line.startsWith(NEVER)) {
            return new WrongSetting(List.of(line.substring(NEVER.length()).strip()), "");
        }
        String[] cells = line.split("\\s+\\|\\s+", 2);
        if (cells.length < 2) {
            throw new IllegalArgumentException("no sentence: " + line);
        }
        return new WrongSetting(
                Stream.of(cells[0].split(";", -1)).map(String::strip).toList(), cells[1]);
    }

    /** Whether it is about that setting: it sets it, or something below it, and its sentence names it first. */
    boolean isOf(String name) {
        return sentence.isEmpty()
                ? values.contains(name)
                : sentence.startsWith(name) && values.stream().anyMatch(value -> value.startsWith(name));
    }

    @Override
    public String toString() {
        return String.join("; ", values);
    }
}
