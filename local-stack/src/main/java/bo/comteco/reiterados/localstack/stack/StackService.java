package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The five services: what they are called, and where they listen unless told otherwise. */
public enum StackService {
    INTAKE("intake-service", 8081),
    WORKORDER("workorder-service", 8082),
    ESCALATION("escalation-service", 8083),
    QUALITY_CONTROL("quality-control-service", 8084),
    REPORTING("reporting-service", 8085);

    private static final int FROM_PORT_TO_MANAGEMENT = 1_000;

    private final String module;
    private final int defaultPort;

    StackService(String module, int defaultPort) {
        this.module = module;
        this.defaultPort = defaultPort;
    }

    /** The name of its module, and of its log. */
    public String module() {
        return module;
    }

    /** Whether it only follows what others decide: nobody at a counter waits for its answer. */
    boolean follows() {
        return this == ESCALATION || this == QUALITY_CONTROL || this == REPORTING;
    }

    int defaultPort() {
        return defaultPort;
    }

    int defaultManagementPort() {
        return defaultPort + FROM_PORT_TO_MANAGEMENT;
    }

    /**
     * The jar that production runs, where the build leaves it.
     *
     * @param root folder of the repository
     * @throws LocalStackException when it is not built
     */
    public Path jar(Path root) {
        Path target = root.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module + "-*.jar")) {
                for (Path jar : jars) {
                    String name = jar.getFileName().toString();
                    if (!name.endsWith("-sources.jar")
                            && !name.endsWith("-javadoc.jar")
                            && !name.endsWith("-tests.jar")) {
                        return jar;
                    }
                }
            } catch (IOException e) {
                throw new LocalStackException("No se puede leer " + target + ": " + e.getMessage(), e);
            }
        }
        throw new LocalStackException(
                "Falta el jar de " + module + " en " + target + ": constrúyalo con ./mvnw package.");
    }
}
