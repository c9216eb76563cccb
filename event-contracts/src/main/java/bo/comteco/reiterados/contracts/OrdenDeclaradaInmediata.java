package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * An order that was open or attended became the immediate order of a failed control (Paso 21).
 *
 * @param controlId the failed control
 * @param estado public state after it
 */
public record OrdenDeclaradaInmediata(String controlId, EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenDeclaradaInmediata {
        requireNonNull(controlId, "controlId");
        requireNonNull(estado, "estado");
    }
}
