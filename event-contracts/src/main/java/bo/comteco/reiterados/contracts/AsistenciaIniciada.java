package bo.comteco.reiterados.contracts;

/**
 * A HELP_DESK claim that would get an order was put in assistance first (D-4).
 *
 * @param reclamoId the claim that was decided
 * @param decision {@code PRIMER_REPORTE}, {@code REITERA_ABIERTA}, {@code REITERA_ATENDIDA} or {@code REITERA_TRAS_CIERRE} (Paso 3)
 * @param estado public state after it
 */
public record AsistenciaIniciada(String reclamoId, String decision, EstadoDeOrden estado) implements EventoDeOrden {}
