package bo.comteco.reiterados.delivery.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * Business time that reads one file on each call, so that all processes of a local stack stand in the same moment, and a
 * service that was killed comes back in the moved time.
 *
 * <p>The file holds one line and is replaced atomically by whoever moves the time (who also sees that it never goes back):
 *
 * <ul>
 *   <li>{@code system}: the time of this machine
 *   <li>{@code 2016-03-01T12:00:00Z frozen}: that instant, until the file is replaced
 *   <li>{@code 2016-03-01T12:00:00Z running 2026-11-24T08:00:00Z}: that instant at the given machine instant, running on
 * </ul>
 */
public final class FileClock extends Clock {

    private final Path file;
    private final Clock machine;
    private final ZoneId zone;
    /** What the line said when it was read last: as a rule it says the same. */
    private volatile Reading last = new Reading("system", null, null);

    /**
     * A line of the file.
     *
     * @param business null where the machine's time is meant
     * @param since the machine instant from which {@code business} runs on, null where it stands
     */
    private record Reading(
            String line,
            @Nullable Instant business,
            @Nullable Instant since) {

        Instant at(Instant machine) {
            if (business == null) {
                return machine;
            }
            return since == null ? business : business.plus(Duration.between(since, machine));
        }
    }

    /** A clock in UTC that reads {@code file}; {@code machine} is the time that {@code running} and {@code system} follow. */
    public FileClock(Path file, Clock machine) {
        this(file, machine, ZoneOffset.UTC);
    }

    private FileClock(Path file, Clock machine, ZoneId zone) {
        this.file = file;
        this.machine = machine;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new FileClock(file, machine, other);
    }

    /**
     * The business instant that the file tells.
     *
     * @throws UncheckedIOException where the file cannot be read
     * @throws IllegalStateException where its line is none of the three forms
     */
    @Override
    public Instant instant() {
        String line;
        try {
            line = Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("clock file " + file, unreadable);
        }
        Reading reading = last;
        if (!line.equals(reading.line())) {
            reading = reading(line);
            last = reading;
        }
        return reading.at(machine.instant());
    }

    private Reading reading(String line) {
        if (line.equals("system")) {
            return new Reading(line, null, null);
        }
        String[] words = line.split(" ", -1);
        try {
            if (words.length == 2 && words[1].equals("frozen")) {
                return new Reading(line, Instant.parse(words[0]), null);
            }
            if (words.length == 3 && words[1].equals("running")) {
                return new Reading(line, Instant.parse(words[0]), Instant.parse(words[2]));
            }
        } catch (DateTimeParseException wrong) {
            throw new IllegalStateException("clock file " + file + ": not an instant in: " + line, wrong);
        }
        throw new IllegalStateException("clock file " + file
                + ": expected 'system', '<instant> frozen' or '<instant> running <machine instant>', found: " + line);
    }
}
