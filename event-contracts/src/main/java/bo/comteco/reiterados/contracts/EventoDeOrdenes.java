package bo.comteco.reiterados.contracts;

/** What workorder-service tells on {@link Topic#ORDENES}: about one order, or about a reclamo masivo. */
public sealed interface EventoDeOrdenes extends Evento permits EventoDeOrden, EventoDeMasivo {}
