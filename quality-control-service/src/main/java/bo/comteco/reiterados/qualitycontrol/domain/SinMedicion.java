package bo.comteco.reiterados.qualitycontrol.domain;

/**
 * No measurement was to be had.
 *
 * @param motivo why, in Spanish, for a person
 */
public record SinMedicion(String motivo) implements ResultadoDeMedicion {}
