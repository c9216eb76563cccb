package bo.comteco.reiterados.qualitycontrol.domain;

/** What everybody may see of a control's state. */
public enum Situacion {
    PLANIFICADO,
    EN_TAREA,
    APROBADO,
    REPROBADO
}
