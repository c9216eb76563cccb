package bo.comteco.reiterados.intake.domain;

/** Why a claim waits for somebody. */
public enum MotivoDeBandeja {
    /** Its form Reclamos Varios was handed over (Pasos 7.1, 8). */
    FORMULARIO,
    /** Taken while Smartflex was away, and unknown to it afterwards (Paso 2): nothing is dropped, a person looks. */
    CLIENTE_DESCONOCIDO,
    /** Retención: the damage came back after its order was closed, and has a new one (Paso 15, D-6). */
    NUEVA_ORDEN,
    /** Retención: the damage's order was attended and is not closed: no other is made (Paso 15). */
    ORDEN_ATENDIDA,
    /** Retención: the follow-up of the order found no solution (Pasos 14, 16, D-7). */
    SIN_SOLUCION,
    /** Help desk: solved online while the damage has a living order, which is to be closed (D-4). */
    PIDE_CIERRE
}
