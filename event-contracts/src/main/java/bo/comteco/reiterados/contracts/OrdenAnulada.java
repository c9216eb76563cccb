package bo.comteco.reiterados.contracts;

/** The order was annulled, with a reason. */
public record OrdenAnulada(EstadoDeOrden estado) implements EventoDeOrden {}
