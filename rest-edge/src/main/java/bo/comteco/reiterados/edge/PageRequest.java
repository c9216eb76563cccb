package bo.comteco.reiterados.edge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for.
 *
 * @param cursor where it begins; empty for the first page
 * @param limite how many elements at most, from 1 to {@value #MAXIMUM}
 */
public record PageRequest(Optional<Cursor> cursor, int limite) {

    /** Elements where the caller does not say. */
    public static final int DEFAULT = 50;

    /** Elements that one page has at most. */
    public static final int MAXIMUM = 200;

    /** From the query parameters {@code cursor} and {@code limite}; what is wrong with them is a 400. */
    public static PageRequest of(@Nullable String cursor, @Nullable Integer limite) {
        int size = limite == null ? DEFAULT : limite;
        if (size < 1 || size > MAXIMUM) {
            throw Problem.invalid("limite", "Debe estar entre 1 y " + MAXIMUM);
        }
        return new PageRequest(Optional.ofNullable(cursor).map(Cursor::decode), size);
    }
}
