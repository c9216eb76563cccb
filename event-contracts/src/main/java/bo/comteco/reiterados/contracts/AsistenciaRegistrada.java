package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The online assistance of a HELP_DESK claim has its result (Paso 10); it stands in the state. */
public record AsistenciaRegistrada(EstadoDeReclamo estado) implements EventoDeReclamo {

    /** A required value that is missing is an error here, where the event is read or made. */
    public AsistenciaRegistrada {
        requireNonNull(estado, "estado");
    }
}
