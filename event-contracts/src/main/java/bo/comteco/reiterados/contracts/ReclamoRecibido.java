package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** A claim was received on one of the three channels (Paso 1); its contract is known. */
public record ReclamoRecibido(EstadoDeReclamo estado) implements EventoDeReclamo {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReclamoRecibido {
        requireNonNull(estado, "estado");
    }
}
