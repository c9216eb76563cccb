package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The control waits for a person (Pasos 18, 19, D-9).
 *
 * @param motivo why, in Spanish, for a person
 * @param estado public state after it
 */
public record TareaDeControlCreada(String motivo, EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public TareaDeControlCreada {
        requireNonNull(motivo, "motivo");
        requireNonNull(estado, "estado");
    }
}
