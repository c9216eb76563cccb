package bo.comteco.reiterados.contracts;

/** A control was planned, 24 h after the closing of its order. */
public record ControlPlanificado(EstadoDeControl estado) implements EventoDeControl {}
