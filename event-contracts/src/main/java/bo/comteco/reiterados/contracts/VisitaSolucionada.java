package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/**
 * The technician who returned solved the damage: the procedure ends (Paso 20). The case that {@code VisitaPedida} opened or
 * refuted is solved at {@code ce_time}, which is {@code estado.decididoEn}; no order is closed by it.
 *
 * @param estado public state after it
 */
public record VisitaSolucionada(EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public VisitaSolucionada {
        requireNonNull(estado, "estado");
    }
}
