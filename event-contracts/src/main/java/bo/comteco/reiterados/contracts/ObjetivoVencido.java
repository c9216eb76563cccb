package bo.comteco.reiterados.contracts;

/** The target inside the deadline passed: the supervisor is warned (Anexo 2, row 3). */
public record ObjetivoVencido(EstadoDeEscalamiento estado) implements EventoDeEscalamiento {}
