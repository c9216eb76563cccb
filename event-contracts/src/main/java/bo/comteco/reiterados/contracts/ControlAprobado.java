package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control passed.
 *
 * @param advertencia what was close to a limit; null where nothing was
 * @param lecturas the readings that decided; empty for a call
 * @param estado public state after it
 */
public record ControlAprobado(@Nullable String advertencia, List<Lectura> lecturas, EstadoDeControl estado)
        implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ControlAprobado {
        lecturas = List.copyOf(lecturas);
        requireNonNull(estado, "estado");
    }
}
