package bo.comteco.reiterados.contracts;

/** Segment and technology of an order arrived after it was made (Paso 2). */
public record OrdenCompletada(EstadoDeOrden estado) implements EventoDeOrden {}
