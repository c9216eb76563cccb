package bo.comteco.reiterados.escalation.domain;

/**
 * One sentence of the matrix.
 *
 * @param id its stable name, kept with every classification
 * @param enunciado the sentence, for a person
 * @param si what it asks
 */
public record Regla(String id, String enunciado, Condiciones si) {}
