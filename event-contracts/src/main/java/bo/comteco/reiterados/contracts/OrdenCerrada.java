package bo.comteco.reiterados.contracts;

/** The order was closed, with or without solution. */
public record OrdenCerrada(EstadoDeOrden estado) implements EventoDeOrden {}
