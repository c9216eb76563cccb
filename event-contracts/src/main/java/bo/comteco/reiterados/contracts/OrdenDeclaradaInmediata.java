package bo.comteco.reiterados.contracts;

/**
 * An order that was open or attended became the immediate order of a failed control (Paso 21).
 *
 * @param controlId the failed control
 * @param estado public state after it
 */
public record OrdenDeclaradaInmediata(String controlId, EstadoDeOrden estado) implements EventoDeOrden {}
