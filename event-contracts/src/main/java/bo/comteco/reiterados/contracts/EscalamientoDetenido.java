package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The order was solved, closed or annulled: the rise stopped. */
public record EscalamientoDetenido(EstadoDeEscalamiento estado) implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EscalamientoDetenido {
        requireNonNull(estado, "estado");
    }
}
