package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The order was put in repair. */
public record OrdenEnReparacion(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenEnReparacion {
        requireNonNull(estado, "estado");
    }
}
