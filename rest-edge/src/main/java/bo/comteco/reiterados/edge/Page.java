package bo.comteco.reiterados.edge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param elementos what stands on it
 * @param siguiente the cursor of the next page; absent on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> elementos, @Nullable String siguiente) {

    /** Copies the list. */
    public Page {
        elementos = List.copyOf(elementos);
    }

    /**
     * The page out of a read that asked for one element more than {@code limite}: the surplus tells that there is a next page.
     *
     * @param cursorOf the sort values of an element
     */
    public static <T> Page<T> of(List<T> read, int limite, Function<? super T, Cursor> cursorOf) {
        if (read.size() <= limite) {
            return new Page<>(read, null);
        }
        List<T> shown = read.subList(0, limite);
        return new Page<>(shown, cursorOf.apply(shown.getLast()).encode());
    }

    /** The same page with each element shown in another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(elementos.stream().<R>map(form).toList(), siguiente);
    }
}
