package bo.comteco.reiterados.acceptance.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The repository as files. */
final class Repository {

    static final Path ROOT = root();
    private static final Set<String> MADE = Set.of("target", ".git", ".local", ".idea");

    private Repository() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = Objects.requireNonNull(folder.getParent(), "not inside the repository");
        }
        return folder;
    }

    static String text(String path) {
        return text(ROOT.resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files below a folder with that ending, in the order of their names; none where there is no such folder. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files of the repository with that ending that a person wrote. */
    static List<Path> sources(String ending) {
        List<Path> sources = new ArrayList<>();
        try {
            Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE.contains(folder.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.getFileName().toString().endsWith(ending)) {
                        sources.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources.stream().sorted().toList();
    }

    /** All Java sources below a folder as one text, without their comments. */
    static String code(Path folder) {
        return files(folder, ".java").stream()
                .map(Repository::text)
                .map(text -> text.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", ""))
                .collect(Collectors.joining("\n"));
    }

    /** Of a text, what stands below that heading, up to the next one of the same or a higher level. */
    static String section(String markdown, String heading) {
        String level = heading.substring(0, heading.indexOf(' '));
        int from = ("\n" + markdown).indexOf("\n" + heading + "\n");
        if (from < 0) {
            throw new IllegalArgumentException("no heading «" + heading + "»");
        }
        String rest = markdown.substring(from + heading.length());
        return rest.split("(?m)^#{1," + level.length() + "} ", 2)[0];
    }

    /** The rows of the first table of a text without its head, cell by cell. */
    static List<List<String>> table(String markdown) {
        return markdown.lines()
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    /** A YAML text as maps and lists, merge keys resolved. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String text) {
        Map<String, Object> all = new LinkedHashMap<>();
        new Yaml(new SafeConstructor(new LoaderOptions()))
                .loadAll(text)
                .forEach(document -> all.putAll((Map<String, Object>) document));
        return all;
    }

    /** A tree of maps as one map with dotted keys; a list is one value, joined by commas. */
    static Map<String, String> flat(Map<?, ?> tree) {
        Map<String, String> flat = new LinkedHashMap<>();
        tree.forEach((key, value) -> flatten(String.valueOf(key), value, flat));
        return flat;
    }

    private static void flatten(String key, @Nullable Object value, Map<String, String> flat) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((inner, below) -> flatten(key + "." + inner, below, flat));
            case List<?> list ->
                flat.put(key, list.stream().map(String::valueOf).collect(Collectors.joining(",")));
            case null -> flat.put(key, "");
            default -> flat.put(key, value.toString());
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value, "no such entry");
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value, "no such entry");
    }
}
