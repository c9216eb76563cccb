package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** A control was planned, 24 h after the closing of its order. */
public record ControlPlanificado(EstadoDeControl estado) implements EventoDeControl {

    /** A required value that is missing is an error here, where the event is read or made. */
    public ControlPlanificado {
        requireNonNull(estado, "estado");
    }
}
