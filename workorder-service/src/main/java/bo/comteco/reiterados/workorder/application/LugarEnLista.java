package bo.comteco.reiterados.workorder.application;

import java.time.Instant;

/**
 * Where an order stands in the list of orders, the latest first.
 *
 * @param registradaEn when it came to be
 * @param ordenId the order
 */
public record LugarEnLista(Instant registradaEn, String ordenId) {}
