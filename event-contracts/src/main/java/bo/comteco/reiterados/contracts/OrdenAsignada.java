package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * Another technician or crew was sent to an order that was in repair already; who was sent first stands in {@code
 * OrdenEnReparacion}.
 */
public record OrdenAsignada(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenAsignada {
        requireNonNull(estado, "estado");
    }
}
