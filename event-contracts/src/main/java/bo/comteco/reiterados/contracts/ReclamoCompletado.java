package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** Smartflex told segment and technology of a claim that was taken without them (Paso 2). */
public record ReclamoCompletado(EstadoDeReclamo estado) implements EventoDeReclamo {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReclamoCompletado {
        requireNonNull(estado, "estado");
    }
}
