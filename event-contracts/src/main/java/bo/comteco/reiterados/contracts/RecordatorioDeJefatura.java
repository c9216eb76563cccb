package bo.comteco.reiterados.contracts;

/**
 * The order still stands at level 3: the Jefe Depto. is reminded, each 24 h (D-11).
 *
 * @param omitidos how many reminders a pause left out before this one
 * @param estado public state after it
 */
public record RecordatorioDeJefatura(int omitidos, EstadoDeEscalamiento estado) implements EventoDeEscalamiento {}
