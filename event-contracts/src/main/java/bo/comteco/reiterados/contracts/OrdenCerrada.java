package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The order was closed, with or without solution. */
public record OrdenCerrada(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenCerrada {
        requireNonNull(estado, "estado");
    }
}
