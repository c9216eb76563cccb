package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The technician who returned solved the damage (Paso 20): its case is solved, and no order is closed by it.
 *
 * @param controlId the control whose visit it was
 * @param estado public state after it
 */
public record CasoSolucionado(String controlId, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public CasoSolucionado {
        requireNonNull(controlId, "controlId");
        requireNonNull(estado, "estado");
    }
}
