package bo.comteco.reiterados.intake.domain;

/** Why a claim waits for the supervisora of the call center. */
public enum MotivoDeBandeja {
    /** Its form Reclamos Varios was handed over (Pasos 7.1, 8). */
    FORMULARIO,
    /** Taken while Smartflex was away, and unknown to it afterwards (Paso 2): nothing is dropped, a person looks. */
    CLIENTE_DESCONOCIDO
}
