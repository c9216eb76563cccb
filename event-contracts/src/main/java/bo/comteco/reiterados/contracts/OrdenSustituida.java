package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** Another order of the same damage took the place of this annulled one (D-25): its deadline and its escalation stop. */
public record OrdenSustituida(EstadoDeOrden estado) implements EventoDeOrden {

    /** A required value that is missing is an error here, where the event is read or made. */
    public OrdenSustituida {
        requireNonNull(estado, "estado");
    }
}
