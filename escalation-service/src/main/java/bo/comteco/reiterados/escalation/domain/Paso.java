package bo.comteco.reiterados.escalation.domain;

/**
 * One fact, and the escalation right after it: what is told of the fact is told with that state, whatever follows.
 *
 * @param hecho the fact
 * @param despues the state after it
 */
public record Paso(Hecho hecho, Escalamiento despues) {}
