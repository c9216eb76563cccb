package bo.comteco.reiterados.reporting.domain;

/** How a month is judged (D-20). */
public enum Calificacion {
    /** 98 % or more. */
    ACEPTADO,
    /** 97 % or less. */
    OBSERVADO,
    /** Between 97 % and 98 %, where the source says nothing: shown as such, never as accepted. */
    NO_CLASIFICADO,
    /** No case received. */
    SIN_DATOS
}
