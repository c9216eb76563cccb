package bo.comteco.reiterados.localservers;

import java.nio.file.Path;
import java.util.Map;

/**
 * A MongoDB that answers, of whatever kind could be had here (see {@link MongoChoice}), and what that kind promises.
 *
 * <p>No kind outlives this JVM, but the one that was given by its URI.
 */
public sealed interface MongoServer extends AutoCloseable
        permits GivenMongoServer, MongoServerProcess, MongoServerContainer, EmbeddedMongoServer {

    /** Of the first kind that can be had, on a free port. */
    static MongoServer start(Path folder) {
        return start(folder, FreePorts.next(), System.getenv());
    }

    /**
     * Of the first kind that can be had.
     *
     * @param folder for its data and its log; each kind keeps apart from the others in it
     * @param port for the kinds that are started here and let it be chosen: the command and the embedded one
     * @throws LocalServerException when the port is taken, or the server does not come up
     */
    static MongoServer start(Path folder, int port, Map<String, String> environment) {
        return switch (MongoChoice.of(environment, MongoServerContainer::dockerAnswers)) {
            case MongoChoice.Given given -> new GivenMongoServer(given.uri());
            case MongoChoice.Command command -> command(command.command(), folder, port);
            case MongoChoice.Container _ -> new MongoServerContainer();
            case MongoChoice.Embedded _ -> embedded(folder, port);
        };
    }

    /** @param command with {@code {data}} and {@code {port}} to be filled in; no shell reads it */
    static MongoServer command(String command, Path folder, int port) {
        return new MongoServerProcess(command, folder, port);
    }

    static MongoServer embedded(Path folder, int port) {
        return new EmbeddedMongoServer(folder, port);
    }

    /** Without the name of a database. */
    String uri();

    int port();

    /** For the console: which kind it is, where its data are, and what it cannot promise. */
    String description();

    /** Whether every acknowledged write outlives a kill -9; where not, tests of durability and speed are skipped. */
    boolean durable();

    /** Whether a stop and a new start on the same folder find the data again. */
    boolean keepsData();

    /** Whether {@link #kill()} and {@link #restart()} may be called. */
    default boolean killable() {
        return false;
    }

    /**
     * kill -9.
     *
     * @throws UnsupportedOperationException unless {@link #killable()}
     */
    default void kill() {
        throw new UnsupportedOperationException(description());
    }

    /**
     * Stops it cleanly if it is alive and starts it on the same data and the same port; returns when it answers.
     *
     * @throws UnsupportedOperationException unless {@link #killable()}
     */
    default void restart() {
        throw new UnsupportedOperationException(description());
    }

    @Override
    void close();
}
