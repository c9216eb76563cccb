package bo.comteco.reiterados.contracts;

/** A technician attended the order, with or without solution. */
public record OrdenAtendida(EstadoDeOrden estado) implements EventoDeOrden {}
