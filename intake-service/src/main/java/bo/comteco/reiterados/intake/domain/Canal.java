package bo.comteco.reiterados.intake.domain;

/** The channel that a claim came through (Paso 1). */
public enum Canal {
    /** By phone; whoever claims must be named (Paso 6). */
    CALL_CENTER,
    /** Online assistance comes first (Pasos 9 to 11). */
    HELP_DESK,
    /** Clients who want to leave (Pasos 12 to 16). */
    RETENCION
}
