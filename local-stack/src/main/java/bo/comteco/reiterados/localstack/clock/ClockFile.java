package bo.comteco.reiterados.localstack.clock;

import bo.comteco.reiterados.localstack.LocalStackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/**
 * Moves the business time of a stack: one file with one line, which every service reads on each look at its clock.
 *
 * <ul>
 *   <li>{@code system}: the time of this machine
 *   <li>{@code 2016-03-01T12:00:00Z frozen}: that instant, until the file is replaced
 *   <li>{@code 2016-03-01T12:00:00Z running 2026-11-24T08:00:00Z}: that instant at the given machine instant, running on
 * </ul>
 *
 * <p>The file is replaced atomically, so that nobody ever reads half a line, and time never goes back: what was decided later
 * would lie in the future.
 */
public final class ClockFile {

    private static final String SYSTEM = "system";
    private static final String FROZEN = "frozen";
    private static final String RUNNING = "running";

    private final Path file;
    private final Path next;
    private final Clock machine;

    public ClockFile(Path file, Clock machine) {
        this.file = file.toAbsolutePath();
        this.next = this.file.resolveSibling(this.file.getFileName() + ".next");
        this.machine = machine;
    }

    public Path path() {
        return file;
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /**
     * The business time that the file tells now.
     *
     * @throws LocalStackException when there is no file, or its line is none of the three forms
     */
    public Instant now() {
        String line = line();
        if (line.equals(SYSTEM)) {
            return machine.instant();
        }
        String[] words = line.split(" ", -1);
        try {
            if (words.length == 2 && words[1].equals(FROZEN)) {
                return Instant.parse(words[0]);
            }
            if (words.length == 3 && words[1].equals(RUNNING)) {
                return Instant.parse(words[0]).plus(Duration.between(Instant.parse(words[2]), machine.instant()));
            }
        } catch (DateTimeParseException e) {
            throw unreadable(line, e);
        }
        throw unreadable(line, null);
    }

    /** As a person reads it, in the form of the file. */
    public String line() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LocalStackException("El reloj " + file + " no se puede leer: " + e.getMessage(), e);
        }
    }

    /** The time of this machine, from now on. */
    public void follow() {
        write(SYSTEM);
    }

    /**
     * Stops the time at {@code instant}.
     *
     * @throws LocalStackException when that would be back, unless {@code mayGoBack}: on a stack that knows no claim yet
     */
    public void freeze(Instant instant, boolean mayGoBack) {
        refuseBack(instant, mayGoBack);
        write(instant + " " + FROZEN);
    }

    /**
     * Lets the time run on from {@code instant}.
     *
     * @throws LocalStackException when that would be back, unless {@code mayGoBack}: on a stack that knows no claim yet
     */
    public void run(Instant instant, boolean mayGoBack) {
        refuseBack(instant, mayGoBack);
        write(instant + " " + RUNNING + " " + machine.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void refuseBack(Instant instant, boolean mayGoBack) {
        if (!mayGoBack && exists()) {
            Instant now = now();
            if (instant.isBefore(now)) {
                throw new LocalStackException("El reloj de la pila está en " + now + " y no vuelve atrás, a " + instant
                        + ": para empezar de nuevo, ./local down --borrar-datos.");
            }
        }
    }

    private void write(String line) {
        try {
            Files.writeString(next, line + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new LocalStackException("El reloj " + file + " no se puede escribir: " + e.getMessage(), e);
        }
    }

    private LocalStackException unreadable(String line, @org.jspecify.annotations.Nullable Exception cause) {
        String message = "El reloj " + file + " dice «" + line + "», que no es una hora.";
        return cause == null ? new LocalStackException(message) : new LocalStackException(message, cause);
    }
}
