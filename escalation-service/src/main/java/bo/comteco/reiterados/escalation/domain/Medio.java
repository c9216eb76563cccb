package bo.comteco.reiterados.escalation.domain;

/** How a level is told. */
public enum Medio {
    /** It finds the order in its tray. */
    SISTEMA,
    /** It gets a mail too. */
    CORREO
}
