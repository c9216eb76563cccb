package bo.comteco.reiterados.intake.domain;

/** By which means something was done. */
public enum Medio {
    /** E-mail. */
    CORREO,
    /** Phone. */
    TELEFONO,
    /** In person. */
    PRESENCIAL,
    /** In this system. */
    SISTEMA
}
