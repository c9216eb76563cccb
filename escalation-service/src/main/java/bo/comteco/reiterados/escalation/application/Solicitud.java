package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.escalation.domain.Comando;

/**
 * A command, and the order that it is for.
 *
 * @param ordenId the order
 * @param comando what is asked
 */
public record Solicitud(String ordenId, Comando comando) {}
