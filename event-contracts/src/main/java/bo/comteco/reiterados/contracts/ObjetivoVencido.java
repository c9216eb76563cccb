package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The target inside the deadline passed: the supervisor is warned (Anexo 2, row 3). */
public record ObjetivoVencido(EstadoDeEscalamiento estado) implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ObjetivoVencido {
        requireNonNull(estado, "estado");
    }
}
