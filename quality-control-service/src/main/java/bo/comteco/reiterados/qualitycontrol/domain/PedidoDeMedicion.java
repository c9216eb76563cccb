package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;

/**
 * What is to be measured before a deadline can be decided.
 *
 * @param contrato contract of the client
 * @param servicio service of the order
 * @param desde start of the window in which losses of link count
 * @param hasta its end
 */
public record PedidoDeMedicion(String contrato, Servicio servicio, Instant desde, Instant hasta) {}
