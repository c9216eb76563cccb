package bo.comteco.reiterados.intake.domain;

/** What supervision found of the line (Anexo 1). */
public enum Linea {
    /** It works. */
    OK,
    /** It has a fault. */
    CON_FALLA
}
