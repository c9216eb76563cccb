package bo.comteco.reiterados.intake.domain;

/** State of an order, or of the online assistance that stands in its place, as workorder names it. */
public enum Situacion {
    /** Being solved online; there is no order. */
    EN_ASISTENCIA,
    /** Solved online; there is no order. */
    SOLUCIONADA_EN_LINEA,
    /** Waits for the repair of the network; there is no order (D-23). */
    BAJO_RECLAMO_MASIVO,
    /** Solved with its reclamo masivo; there is no order (D-23). */
    SOLUCIONADA_CON_MASIVO,
    /** Made, and nobody works on it yet. */
    REGISTRADA,
    /** Assigned ("Orden de Reparación" in the source). */
    EN_REPARACION,
    /** Attended, with or without solution, and not closed. */
    ATENDIDA,
    /** Closed, with or without solution. */
    CERRADA,
    /** Annulled with a reason. */
    ANULADA
}
