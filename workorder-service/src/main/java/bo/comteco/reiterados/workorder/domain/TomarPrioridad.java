package bo.comteco.reiterados.workorder.domain;

/**
 * Take the priority that escalation-service gave to an order (Anexo 2). Nobody is told: who gave it has told it.
 *
 * @param ordenId the order
 * @param prioridad the priority, with the number of the event that told it
 */
public record TomarPrioridad(EslabonId ordenId, Prioridad prioridad) implements ComandoDeOrden {}
