package bo.comteco.reiterados.localstack.stack;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a stack that is up says of itself in its folder, for the commands that come later.
 *
 * @param pid the process that holds it
 * @param since when that process began, in milliseconds: a process id alone may by now be somebody else's
 * @param mongo which store it took, and what that one cannot promise
 * @param pids of what it started, by name
 */
public record StackState(long pid, long since, StackPorts ports, String mongo, Map<String, Long> pids) {

    private static final String FILE = "stack.json";
    private static final JsonMapper JSON = new JsonMapper();

    public StackState {
        pids = new LinkedHashMap<>(pids);
    }

    /** The stack of this folder, if one is up. */
    public static Optional<StackState> read(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            StackState state = JSON.readValue(Files.readAllBytes(file), StackState.class);
            return state.isAlive() ? Optional.of(state) : Optional.empty();
        } catch (IOException | JacksonException e) {
            throw new LocalStackException("No se puede leer " + file + ": " + e.getMessage(), e);
        }
    }

    public StackAddresses addresses(Path folder) {
        return new StackAddresses(folder, ports);
    }

    /** The process that holds the stack. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(p -> started(p) == since);
    }

    static StackState of(LocalStack stack) {
        Map<String, Long> pids = new LinkedHashMap<>();
        pids.put("kafka", stack.kafka().pid());
        stack.services().forEach(s -> pids.put(s.service().module(), s.pid()));
        ProcessHandle self = ProcessHandle.current();
        return new StackState(
                self.pid(),
                started(self),
                stack.addresses().ports(),
                stack.mongo().description(),
                pids);
    }

    void write(Path folder) {
        Path file = folder.resolve(FILE);
        Path next = folder.resolve(FILE + ".next");
        try {
            Files.write(next, JSON.writeValueAsBytes(this));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalStackException("No se puede escribir " + file + ": " + e.getMessage(), e);
        }
    }

    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new LocalStackException("No se puede borrar " + folder.resolve(FILE) + ": " + e.getMessage(), e);
        }
    }

    private boolean isAlive() {
        return process().isPresent();
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
