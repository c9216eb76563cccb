package bo.comteco.reiterados.delivery.config;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A property of the configuration, and the sentence in Spanish that stops the start where its value does not do: which property,
 * where it is decided what it means, what it must be with its unit, and what it is.
 *
 * @param name its whole name, as in {@code delivery.page-size}
 * @param source the decision or the step behind it, for whoever set it; null where there is none but the code's
 */
public record Setting(String name, @Nullable String source) {

    private static final Set<String> HTTP = Set.of("http", "https");
    private static final String ADDRESS = "una dirección http:// o https://";

    /** One with nothing but the code behind it. */
    public static Setting of(String name) {
        return new Setting(name, null);
    }

    /** One that stands for a decision or a step. */
    public static Setting of(String name, String source) {
        return new Setting(name, source);
    }

    /** The property below this one, for the same decision or step. */
    public Setting below(String key) {
        return new Setting(name + "." + key, source);
    }

    /** Refuses a time that is missing, or none. */
    public void positive(@Nullable Duration value) {
        if (value == null || !value.isPositive()) {
            throw refused("un tiempo mayor que cero, como 30s, 15m o 24h", value);
        }
    }

    /** Refuses a time that is missing or not from {@code least} to {@code most}. */
    public void between(@Nullable Duration value, Duration least, Duration most) {
        if (value == null || value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw refused("un tiempo de %s a %s".formatted(words(least), words(most)), value);
        }
    }

    /** Refuses a number that is not from {@code least} to {@code most}. */
    public void between(long value, long least, long most, String unit) {
        if (value < least || value > most) {
            throw refused("un número de %d a %d, %s".formatted(least, most, unit), value);
        }
    }

    /** Refuses a number that is less than one. */
    public void oneOrMore(long value, String unit) {
        if (value < 1) {
            throw refused("1 o más, " + unit, value);
        }
    }

    /** Refuses what is no address of HTTP with a host. */
    public void address(@Nullable String value) {
        URI address;
        try {
            address = URI.create(value == null ? "" : value);
        } catch (IllegalArgumentException unreadable) {
            throw refused(ADDRESS, value);
        }
        if (address.getHost() == null || !HTTP.contains(String.valueOf(address.getScheme()))) {
            throw refused(ADDRESS, value);
        }
    }

    /**
     * Reads a day or an hour.
     *
     * @param must what it must be, as it is said where it is not
     */
    public <T> T read(@Nullable String value, Function<String, T> reading, String must) {
        try {
            return reading.apply(value == null ? "" : value);
        } catch (DateTimeException wrong) {
            throw refused(must, value);
        }
    }

    /**
     * The sentence, to be thrown.
     *
     * @param must what it must be, after "debe ser"
     * @param value what it is; null or blank where it is missing
     */
    public IllegalArgumentException refused(String must, @Nullable Object value) {
        return wrong("debe ser %s, y %s"
                .formatted(must, value == null || value.toString().isBlank() ? "falta" : "es «" + words(value) + "»"));
    }

    /** Any other sentence, to be thrown. */
    public IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(
                "%s%s: %s".formatted(name, source == null ? "" : " (" + source + ")", what));
    }

    /** A time as it is set: in the largest unit in which it is a whole number, days where they are more than two. */
    private static String words(Object value) {
        if (!(value instanceof Duration time)) {
            return value.toString();
        }
        long millis = time.toMillis();
        if (millis % 1_000 != 0) {
            return millis + "ms";
        }
        long seconds = millis / 1_000;
        if (seconds == 0 || seconds % 60 != 0) {
            return seconds + "s";
        }
        if (seconds % 3_600 != 0) {
            return seconds / 60 + "m";
        }
        long hours = seconds / 3_600;
        return hours > 48 && hours % 24 == 0 ? hours / 24 + "d" : hours + "h";
    }
}
