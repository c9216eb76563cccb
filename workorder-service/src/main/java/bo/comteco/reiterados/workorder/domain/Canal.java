package bo.comteco.reiterados.workorder.domain;

/** The channel through which a claim came. Each has its own flow, and the same step 3. */
public enum Canal {
    CALL_CENTER,
    HELP_DESK,
    RETENCION,
    /** Of an installation, which no claim made. */
    NINGUNO
}
