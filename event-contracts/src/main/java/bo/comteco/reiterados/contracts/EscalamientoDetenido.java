package bo.comteco.reiterados.contracts;

/** The order was solved, closed or annulled: the rise stopped. */
public record EscalamientoDetenido(EstadoDeEscalamiento estado) implements EventoDeEscalamiento {}
