package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The order was annulled, with a reason. */
public record OrdenAnulada(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenAnulada {
        requireNonNull(estado, "estado");
    }
}
