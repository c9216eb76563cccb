package bo.comteco.reiterados.contracts;

/**
 * A claim repeated an order that is open or attended, or one being solved online; no order was made (Paso 4).
 *
 * @param reclamoId the claim that was decided
 * @param decision {@code PRIMER_REPORTE}, {@code REITERA_ABIERTA}, {@code REITERA_ATENDIDA} or {@code REITERA_TRAS_CIERRE} (Paso 3)
 * @param estado public state after it
 */
public record ReiteracionRegistrada(String reclamoId, String decision, EstadoDeOrden estado) implements EventoDeOrden {}
