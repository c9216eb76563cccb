package bo.comteco.reiterados.qualitycontrol.domain;

/** What everybody may see of a control's state. */
public enum Situacion {
    PLANIFICADO,
    EN_TAREA,
    APROBADO,
    REPROBADO,
    /** The client said that the service does not work, and the visit solved it (Paso 20). */
    SOLUCIONADO
}
