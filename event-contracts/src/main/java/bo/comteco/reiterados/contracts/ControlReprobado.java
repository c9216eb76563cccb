package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The control failed: an immediate order follows (Pasos 20, 21, D-10).
 *
 * @param motivo why, in Spanish, for a person
 * @param lecturas the readings that decided; empty for a call
 * @param estado public state after it
 */
public record ControlReprobado(String motivo, List<Lectura> lecturas, EstadoDeControl estado)
        implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ControlReprobado {
        requireNonNull(motivo, "motivo");
        lecturas = List.copyOf(lecturas);
        requireNonNull(estado, "estado");
    }
}
