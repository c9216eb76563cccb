package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localservers.ServerProcess;
import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One service as {@code java -jar}, of its unpacked jar, that can be stopped, killed and started again by itself. Its log is
 * appended to over restarts.
 */
public final class ServiceProcess {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Path NICE = Path.of("/usr/bin/nice");
    private static final JsonMapper JSON = new JsonMapper();
    /** Lines of a log for a message to a person. */
    private static final int SHOWN = 15;

    private final StackService service;
    private final List<String> command;
    private final Path jar;
    private final Map<String, String> environment;
    private final URI readiness;
    private final int port;
    private final Path log;
    private final HttpClient http;
    private @Nullable ServerProcess process;

    ServiceProcess(
            StackService service, StackConfig config, Path jar, Map<String, String> environment, HttpClient http) {
        this.service = service;
        this.port = config.ports().of(service);
        List<String> command = new ArrayList<>();
        if (service.follows() && Files.isExecutable(NICE)) {
            // On a small machine those that people wait for go first.
            command.addAll(List.of(NICE.toString(), "-n", "15"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(config.jvmOptions());
        this.command = List.copyOf(command);
        this.jar = jar;
        this.environment = environment;
        this.readiness = config.addresses().management(service).resolve("/actuator/health/readiness");
        this.log = config.addresses().logs().resolve(service.module() + ".log");
        this.http = http;
    }

    public StackService service() {
        return service;
    }

    public Path log() {
        return log;
    }

    /** Starts it and returns when it is ready. */
    public void start() {
        start(Map.of());
    }

    /** The same, with settings of this one run beside the stack's. */
    public void start(Map<String, String> settings) {
        launch(settings);
        awaitReady();
    }

    /** Starts it and returns at once. */
    public void launch() {
        launch(Map.of());
    }

    private void launch(Map<String, String> settings) {
        if (isAlive()) {
            throw new IllegalStateException(service.module() + " already runs");
        }
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-jar", UnpackedJar.of(jar).toString()));
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(settings);
        process = ServerProcess.start(service.module(), line, all, log, false);
    }

    /** @throws LocalStackException with the end of its log when it ended, or was not ready within 5 min */
    public void awaitReady() {
        long start = System.nanoTime();
        while (!isReady()) {
            if (!isAlive()) {
                throw new LocalStackException(
                        service.module() + " terminó al iniciar. Final de " + log + ":\n" + tail());
            }
            if (System.nanoTime() - start > START_LIMIT.toNanos()) {
                throw new LocalStackException(service.module() + " no estuvo listo en " + START_LIMIT.toSeconds()
                        + " s en el puerto " + port + ". Final de " + log + ":\n" + tail());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new LocalStackException("Se interrumpió el inicio de " + service.module() + ".", e);
            }
        }
    }

    /** Whether it says so itself. */
    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(readiness)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** @throws IllegalStateException when it was never started */
    public long pid() {
        return running().pid();
    }

    /** kill -9; returns when the process is gone. */
    public void kill() {
        running().kill();
    }

    /** SIGTERM, so that it ends what it has begun; returns when the process is gone. */
    public void stop() {
        if (process != null) {
            process.close();
        }
    }

    /** What the service itself says; a log of structured lines is read by programs. */
    private String tail() {
        String tail = process == null ? "" : process.logTail();
        List<String> lines = tail.lines()
                .map(ServiceProcess::readable)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return lines.stream().skip(Math.max(0, lines.size() - SHOWN)).collect(Collectors.joining("\n"));
    }

    static String readable(String line) {
        try {
            String message = JSON.readTree(line).path("message").asString("").strip();
            return message.isEmpty() ? line : message;
        } catch (JacksonException notStructured) {
            return line;
        }
    }

    private ServerProcess running() {
        if (process == null) {
            throw new IllegalStateException(service.module() + " was never started");
        }
        return process;
    }
}
