package bo.comteco.reiterados.intake.domain;

/** The unit that a help desk order goes to (Paso 11). */
public enum Unidad {
    /** Planta externa. */
    PEX,
    /** Unidad Soporte Multimedia. */
    USM
}
