package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The reclamo masivo of a damage without an order of its own was closed with solution: all its claims are closed with it (D-23).
 *
 * @param estado public state after it
 */
public record DanoSolucionadoConMasivo(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public DanoSolucionadoConMasivo {
        requireNonNull(estado, "estado");
    }
}
