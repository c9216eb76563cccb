package bo.comteco.reiterados.contracts;

/** The order was put in repair. */
public record OrdenEnReparacion(EstadoDeOrden estado) implements EventoDeOrden {}
