package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * A network failure was taken for the cause of many claims in one place (D-23).
 *
 * @param estado public state after it
 */
public record ReclamoMasivoDeclarado(EstadoDeMasivo estado) implements EventoDeMasivo {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ReclamoMasivoDeclarado {
        requireNonNull(estado, "estado");
    }
}
