package bo.comteco.reiterados.intake.domain;

/** What step 3 said of a claim: workorder decides it, this service shows it. */
public enum DecisionDelPaso3 {
    /** Nothing to repeat: a plain new claim. */
    PRIMER_REPORTE,
    /** Repeats an order that is open, or a claim being solved online. */
    REITERA_ABIERTA,
    /** Repeats an order that is attended and not closed. */
    REITERA_ATENDIDA,
    /** Repeats what was closed inside the window. */
    REITERA_TRAS_CIERRE,
    /** Came under an open reclamo masivo: repeats nothing, and gets no order of its own (D-23). */
    BAJO_RECLAMO_MASIVO
}
