package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** Segment and technology of an order arrived after it was made (Paso 2). */
public record OrdenCompletada(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenCompletada {
        requireNonNull(estado, "estado");
    }
}
