package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The review at closing found a repeated order of vulnerability ALTA or above (D-12): the Administrador Centro de Operaciones is
 * told (Paso 26).
 *
 * @param reiteraciones how many repetitions the review counted
 * @param estado public state after it
 */
public record CasoAdministrativoEscalado(int reiteraciones, EstadoDeEscalamiento estado)
        implements EventoDeEscalamiento {

    /** A required value that is missing is an error here, where the event is read or made. */
    public CasoAdministrativoEscalado {
        requireNonNull(estado, "estado");
    }
}
