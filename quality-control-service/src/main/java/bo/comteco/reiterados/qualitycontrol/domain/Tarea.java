package bo.comteco.reiterados.qualitycontrol.domain;

/** Why a control waits for a person, and with that, which result it takes. */
public enum Tarea {
    /** The client is to be called (Paso 19). */
    LLAMADA,
    /** A technician returns with priority, since the client says that the service does not work (Paso 20). */
    VISITA,
    /** The line is good, the service is not set up as the contract says (Paso 18). */
    CONFIGURACION,
    /** No measurement was to be had, however often it was asked for. */
    SIN_MEDICION,
    /** Nobody has said yet what is within parameters for this technology (D-19). */
    SIN_UMBRALES
}
