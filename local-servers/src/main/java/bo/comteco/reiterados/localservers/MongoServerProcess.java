package bo.comteco.reiterados.localservers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A server started by a command that was given. */
final class MongoServerProcess implements MongoServer {

    private static final Duration PING_LIMIT = Duration.ofSeconds(2);

    private final String name;
    private final List<String> command;
    private final Path data;
    private final Path log;
    private final int port;
    private ServerProcess process;

    MongoServerProcess(String command, Path folder, int port) {
        Path home = folder.toAbsolutePath();
        this.data = home.resolve("server");
        this.log = home.resolve("mongodb.log");
        this.port = port;
        this.command = CommandLine.words(command, Map.of("{data}", data.toString(), "{port}", Integer.toString(port)));
        this.name = "MongoDB («" + this.command.getFirst() + "»)";
        this.process = start();
    }

    private ServerProcess start() {
        FreePorts.requireFree(port, name);
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new LocalServerException("No se pudo escribir en " + data + ": " + e, e);
        }
        ServerProcess started = ServerProcess.start(name, command, Map.of(), log, false);
        try {
            Startup.await(name, port, started::isAlive, () -> Ping.answered(uri(), PING_LIMIT), log);
        } catch (LocalServerException e) {
            started.kill();
            throw e;
        }
        return started;
    }

    /**
     * Directly, as a server of one may call itself a replica set under a name that nobody can reach; and asked for its health each
     * time anew: one that answers without being asked, but under another request's number, as {@code secantusd-rs} does, loses
     * the driver's whole pool each time, and everything half a second.
     */
    @Override
    public String uri() {
        return "mongodb://127.0.0.1:" + port + "/?directConnection=true&serverMonitoringMode=poll";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String description() {
        return name + " en el puerto " + port + ", datos en " + data
                + ": conserva lo confirmado si el comando sincroniza cada escritura";
    }

    @Override
    public boolean durable() {
        return true;
    }

    @Override
    public boolean keepsData() {
        return true;
    }

    @Override
    public boolean killable() {
        return true;
    }

    @Override
    public void kill() {
        process.kill();
    }

    @Override
    public void restart() {
        process.close();
        process = start();
    }

    @Override
    public void close() {
        process.close();
    }
}
