package bo.comteco.reiterados.localservers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A child process with its output in a file, which does not outlive this JVM unless asked to.
 *
 * <p>The child is started by a shell that first leaves a watchdog behind, a subshell that reads the pipe whose other end only
 * this JVM holds, and then becomes the child ({@code exec}, so the process id is the child's own). When this JVM ends,
 * however it ends, the kernel closes the pipe and the watchdog stops the child: SIGTERM, and SIGKILL after 10 s. The watchdog
 * exists before the child does, so no moment is left in which a kill -9 of this JVM leaves an orphan.
 *
 * <p>Ctrl-C and a closed terminal reach every process of the terminal at once; the child ignores both (a JVM leaves ignored
 * signals ignored), so that it is this JVM that decides in which order things stop.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private static final String OUTLIVING = """
            trap '' INT HUP
            exec "$@" </dev/null
            """;

    private static final String WATCHED = """
            trap '' INT HUP
            exec 3<&0 </dev/null
            (
              read -r line <&3
              kill -TERM $$ || exit 0
              n=0
              while [ $n -lt 100 ] && kill -0 $$; do sleep 0.1; n=$((n + 1)); done
              kill -KILL $$
            ) >/dev/null 2>&1 &
            exec 3<&-
            exec "$@"
            """;

    private final String name;
    private final Process process;
    private final Path log;

    private ServerProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /**
     * @param name for messages to people
     * @param environment added to this JVM's own
     * @param log appended to
     */
    public static ServerProcess start(
            String name, List<String> command, Map<String, String> environment, Path log, boolean outlivesParent) {
        List<String> line = new ArrayList<>(List.of("/bin/sh", "-c", outlivesParent ? OUTLIVING : WATCHED, name));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            Path folder = log.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return new ServerProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new LocalServerException("No se pudo iniciar " + name + ": " + e.getMessage(), e);
        }
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    /** The end of its log, for a message to a person. */
    public String logTail() {
        return tail(log);
    }

    /** kill -9; returns when the process is gone. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** SIGTERM, and SIGKILL when 20 s were not enough; returns when the process is gone. */
    @Override
    public void close() {
        process.destroy();
        if (!ended(STOP_LIMIT)) {
            kill();
        }
    }

    private void awaitEnd() {
        if (!ended(STOP_LIMIT)) {
            throw new LocalServerException(name + " (proceso " + pid() + ") no terminó.");
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new LocalServerException("Se interrumpió la espera al fin de " + name + ".", e);
        }
    }

    static String tail(Path log) {
        try {
            byte[] bytes = Files.exists(log) ? lastBytes(log) : new byte[0];
            List<String> lines =
                    new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(no se pudo leer " + log + ": " + e.getMessage() + ")";
        }
    }

    private static byte[] lastBytes(Path log) throws IOException {
        try (var channel = Files.newByteChannel(log)) {
            channel.position(Math.max(0, channel.size() - 8_192));
            return java.nio.channels.Channels.newInputStream(channel).readNBytes(8_192);
        }
    }
}
