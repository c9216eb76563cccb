package bo.comteco.reiterados.contracts;

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
        implements EventoDeControl {}
