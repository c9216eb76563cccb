package bo.comteco.reiterados.escalation.domain;

/** Why a level was told. */
public enum CausaDeNivel {
    /** A part of the deadline passed (D-14). */
    TIEMPO,
    /** Somebody said "unsolved": the technician by attending, or a level by itself (Pasos 22 to 24). */
    SIN_SOLUCION,
    /** A failed control made it an immediate order (Pasos 21 and 22). */
    CONTROL_REPROBADO
}
