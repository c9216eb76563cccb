package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A reclamo masivo was closed, with or without solution (D-23). What follows for each damage is told by that damage.
 *
 * @param estado public state after it
 */
public record ReclamoMasivoCerrado(EstadoDeMasivo estado) implements EventoDeMasivo {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReclamoMasivoCerrado {
        requireNonNull(estado, "estado");
    }
}
