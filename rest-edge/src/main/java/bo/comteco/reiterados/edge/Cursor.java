package bo.comteco.reiterados.edge;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The place where the next page of a list begins: the sort values of the last element that was shown, opaque to the caller.
 * It comes back from outside, so every reading of it may fail, with a 400 that names {@code cursor}.
 *
 * @param values the sort values, as text
 */
public record Cursor(List<String> values) {

    private static final String FIELD = "cursor";
    private static final char SEPARATOR = '\u001f';

    /** Copies the list. */
    public Cursor {
        values = List.copyOf(values);
    }

    /** A cursor from sort values; an {@link Instant} or a number is kept as its text. */
    public static Cursor of(Object... values) {
        return new Cursor(Arrays.stream(values).map(Object::toString).toList());
    }

    /** Reads what {@link #encode} wrote. */
    public static Cursor decode(String text) {
        try {
            String joined = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(text)))
                    .toString();
            return new Cursor(List.of(joined.split(String.valueOf(SEPARATOR), -1)));
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            throw bad();
        }
    }

    /** The form that the caller gets and sends back. */
    public String encode() {
        String joined = values.stream().collect(Collectors.joining(String.valueOf(SEPARATOR)));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** The sort value at this place. */
    public String text(int index) {
        if (index >= values.size()) {
            throw bad();
        }
        return values.get(index);
    }

    /** The instant at this place, one that the store can hold: its dates are milliseconds. */
    public Instant instant(int index) {
        try {
            Instant instant = Instant.parse(text(index));
            long _ = instant.toEpochMilli();
            return instant;
        } catch (DateTimeException | ArithmeticException notOurs) {
            throw bad();
        }
    }

    /** The whole number at this place. */
    public long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException notOurs) {
            throw bad();
        }
    }

    private static Problem bad() {
        return Problem.invalid(FIELD, "No es un cursor de esta lista");
    }
}
