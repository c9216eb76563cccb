package bo.comteco.reiterados.acceptance.stories;

import bo.comteco.reiterados.localstack.replay.ArchivoDeReclamos;
import bo.comteco.reiterados.localstack.replay.Avance;
import bo.comteco.reiterados.localstack.replay.Replay;
import bo.comteco.reiterados.localstack.replay.Resultado;
import bo.comteco.reiterados.localstack.stack.LocalStack;
import bo.comteco.reiterados.localstack.stack.StackConfig;
import bo.comteco.reiterados.localstack.stack.StackPorts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A stack of the jars that this build made, on free ports, in a folder of its own. */
public final class Pila implements AutoCloseable {
    /** Midnight that ends March 2016 in America/La_Paz. */
    static final Instant FIN_DE_MARZO = Instant.parse("2016-04-01T04:00:00Z");

    private static final Path REPOSITORY = Path.of("").toAbsolutePath().getParent();

    private final LocalStack stack;

    private Pila(LocalStack stack) {
        this.stack = stack;
    }

    /**
     * On the store that {@code environment} chooses.
     *
     * @param options more options of each service's JVM
     */
    public static Pila levantar(Path folder, Map<String, String> environment, String... options) {
        StackConfig config =
                StackConfig.of(REPOSITORY, folder, StackPorts.free()).withEnvironment(environment);
        List<String> all =
                Stream.concat(config.jvmOptions().stream(), Stream.of(options)).toList();
        return new Pila(LocalStack.start(
                new StackConfig(config.folder(), config.ports(), config.environment(), config.jars(), all),
                System.out::println));
    }

    public LocalStack stack() {
        return stack;
    }

    /** The sample, from its first claim. */
    Replay muestra(Consumer<Avance> progress) {
        return new Replay(stack.addresses(), ArchivoDeReclamos.muestra(), progress);
    }

    /** Plays up to {@code hasta}, to the end where it is null. */
    static Resultado jugar(Replay replay, @Nullable Instant hasta) {
        Resultado resultado = replay.play(hasta);
        System.out.printf(
                "%s en %d s, %d eventos%n",
                resultado.json(), resultado.duracion().toSeconds(), resultado.eventos());
        return resultado;
    }

    @Override
    public void close() {
        stack.close();
    }
}
