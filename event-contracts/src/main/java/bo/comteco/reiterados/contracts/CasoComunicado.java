package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The Administrador Centro de Operaciones coordinated the case with the Jefe Depto. and sent it to the Jefe Div. Provisión y
 * Aseguramiento (Paso 27).
 */
public record CasoComunicado(EstadoDeEscalamiento estado) implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public CasoComunicado {
        requireNonNull(estado, "estado");
    }
}
