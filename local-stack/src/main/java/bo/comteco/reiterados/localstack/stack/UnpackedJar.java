package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The jar of a service, unpacked by the tool that it carries itself: the same classes and libraries, each library a jar again.
 * A JVM starts it with half of what it spends on a jar of jars.
 */
final class UnpackedJar {

    private static final String PREFIX = "unpacked-";

    private UnpackedJar() {}

    /**
     * What {@code java -jar} runs in its place; beside the jar, unpacked the first time and after each build.
     *
     * @throws LocalStackException when it cannot be unpacked
     */
    static Path of(Path jar) {
        Path target = Objects.requireNonNull(jar.toAbsolutePath().getParent());
        try {
            Path folder = target.resolve(PREFIX + Files.getLastModifiedTime(jar).toMillis() + "-" + Files.size(jar));
            if (!Files.isDirectory(folder)) {
                removeOlder(target);
                unpack(jar, folder);
            }
            return folder.resolve(jar.getFileName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalStackException("Se interrumpió el inicio de " + jar + ".", e);
        } catch (IOException e) {
            throw new LocalStackException("No se pudo desempaquetar " + jar + ": " + e.getMessage(), e);
        }
    }

    /** It gets its name when it is complete: two that unpack at once do not see each other's half. */
    private static void unpack(Path jar, Path folder) throws IOException, InterruptedException {
        Path half = Files.createTempDirectory(Objects.requireNonNull(folder.getParent()), "unpacking");
        Path whole = half.resolve("jar");
        Path said = half.resolve("log");
        try {
            Process tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Djarmode=tools",
                            "-jar",
                            jar.toString(),
                            "extract",
                            "--destination",
                            whole.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            if (tool.waitFor() != 0) {
                throw new IOException(Files.readString(said).strip());
            }
            if (!Files.isDirectory(folder)) {
                Files.move(whole, folder, StandardCopyOption.ATOMIC_MOVE);
            }
        } finally {
            remove(half);
        }
    }

    private static void removeOlder(Path target) throws IOException {
        try (DirectoryStream<Path> older = Files.newDirectoryStream(target, PREFIX + "*")) {
            for (Path one : older) {
                remove(one);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
