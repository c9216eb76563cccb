package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** A technician attended the order, with or without solution. */
public record OrdenAtendida(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenAtendida {
        requireNonNull(estado, "estado");
    }
}
