package bo.comteco.reiterados.testkit.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A table among the test resources of a service: one row a line, without what is empty and what a {@code #} begins. */
final class Rows {

    private Rows() {}

    static List<String> of(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
