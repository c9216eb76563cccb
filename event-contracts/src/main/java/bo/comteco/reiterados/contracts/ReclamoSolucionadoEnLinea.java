package bo.comteco.reiterados.contracts;

/**
 * Online assistance solved the claim: no order was made (Paso 10, D-4).
 *
 * @param reclamoId the claim
 * @param estado public state after it
 */
public record ReclamoSolucionadoEnLinea(String reclamoId, EstadoDeOrden estado) implements EventoDeOrden {}
