package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The order still stands at level 3: the Jefe Depto. is reminded, each 24 h (D-11).
 *
 * @param omitidos how many reminders a pause left out before this one
 * @param estado public state after it
 */
public record RecordatorioDeJefatura(int omitidos, EstadoDeEscalamiento estado) implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public RecordatorioDeJefatura {
        requireNonNull(estado, "estado");
    }
}
