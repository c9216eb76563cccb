package bo.comteco.reiterados.localstack.cli;

import bo.comteco.reiterados.localservers.LocalServerException;
import bo.comteco.reiterados.localstack.LocalStackException;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** {@code ./local}: one command, and its exit code: 0, 1 where it could not be done, 2 where it was not understood. */
public final class LocalCommand {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int MISUSED = 2;

    private static final String USO = """
            ./local demo                      construye, levanta todo, juega la muestra y queda levantado hasta Ctrl-C
            ./local up [--reloj ISO]          levanta Kafka, MongoDB, simuladores y los cinco servicios
            ./local status                    qué está levantado, y dónde
            ./local down [--borrar-datos]     detiene todo; con la opción, además olvida todo
            ./local replay ARCHIVO [--until ISO] [--json] [--costo]
                                              juega un mes de reclamos; sin pila levantada usa una vacía y la detiene al final;
                                              con --costo dice qué gastó cada reclamo y cada orden
            ./local token ROL [--usuario X] [--centro C]
                                              un token para curl, de quien trabaja en ese centro de operaciones; sin ROL, la lista de roles

            Con todos: [--carpeta DIR] en lugar de .local, [--puertos +N] para correr todos los puertos.""";

    private LocalCommand() {}

    public static void main(String[] words) {
        // Clients of Kafka and MongoDB talk about every lost connection; what a person has to know is said here.
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.OFF);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        Path root =
                Path.of(System.getProperty("local.root", ".")).toAbsolutePath().normalize();
        System.exit(run(root, out, err, words));
    }

    static int run(Path root, PrintStream out, PrintStream err, String... words) {
        try {
            Argumentos argumentos = Argumentos.de(words);
            Path folder = argumentos
                    .valor("--carpeta")
                    .map(f -> Path.of(f).toAbsolutePath().normalize())
                    .orElse(root.resolve(".local"));
            Comandos comandos = new Comandos(root, folder, out, err);
            return switch (argumentos.comando()) {
                case "demo" -> comandos.demo(argumentos);
                case "up" -> comandos.up(argumentos);
                case "supervisor" -> comandos.supervisor(argumentos);
                case "status" -> comandos.status(argumentos);
                case "down" -> comandos.down(argumentos);
                case "replay" -> comandos.replay(argumentos);
                case "token" -> comandos.token(argumentos);
                case "", "help", "--help", "-h", "ayuda" -> {
                    out.println(USO);
                    yield DONE;
                }
                default -> throw new Argumentos.UsoException("No existe el comando «" + argumentos.comando() + "».");
            };
        } catch (Argumentos.UsoException e) {
            err.println(e.getMessage());
            err.println();
            err.println(USO);
            return MISUSED;
        } catch (LocalStackException | LocalServerException e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (RuntimeException e) {
            err.println("Error inesperado (" + e + "); el detalle está en " + keep(root, e) + ".");
            return FAILED;
        }
    }

    private static Path keep(Path root, RuntimeException e) {
        Path file = root.resolve(".local").resolve("error.txt");
        try {
            Files.createDirectories(root.resolve(".local"));
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                e.printStackTrace(writer);
            }
        } catch (IOException notKept) {
            return Path.of("ninguna parte: " + notKept.getMessage());
        }
        return file;
    }
}
