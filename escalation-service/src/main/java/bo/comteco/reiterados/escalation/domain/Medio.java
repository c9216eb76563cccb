package bo.comteco.reiterados.escalation.domain;

/** By which means somebody was told, or what was done was done. */
public enum Medio {
    /** In this system: who is told finds it in its tray. */
    SISTEMA,
    /** By mail; who is told by it finds it in its tray too. */
    CORREO,
    /** By phone. */
    TELEFONO,
    /** In person. */
    PRESENCIAL
}
