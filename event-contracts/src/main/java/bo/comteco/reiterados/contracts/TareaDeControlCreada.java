package bo.comteco.reiterados.contracts;

/**
 * The control waits for a person (Pasos 18, 19, D-9).
 *
 * @param motivo why, in Spanish, for a person
 * @param estado public state after it
 */
public record TareaDeControlCreada(String motivo, EstadoDeControl estado) implements EventoDeControl {}
