package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A technician returns to a closed order since the client said that it does not work (Paso 20): the case of the damage is open,
 * or open again, and no order was made (D-10, D-26). {@code estado} is that of the last link of the damage, which may be closed.
 *
 * @param controlId the control that failed by it
 * @param estado public state after it
 */
public record CasoAbierto(String controlId, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public CasoAbierto {
        requireNonNull(controlId, "controlId");
        requireNonNull(estado, "estado");
    }
}
