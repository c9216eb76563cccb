package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;

/**
 * A closed order of type {@code REPARACION}, with or without solution, as far as its controls need it.
 *
 * @param ordenId the order
 * @param secuencia which of its states this is
 * @param contrato contract of the client
 * @param linea service and technology
 * @param cerradaEn when it was closed
 */
public record OrdenControlable(String ordenId, long secuencia, String contrato, Linea linea, Instant cerradaEn) {}
