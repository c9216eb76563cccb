package bo.comteco.reiterados.qualitycontrol.domain;

/** How a control is made. */
public enum ClaseDeControl {
    /** The line is measured (Paso 17). */
    LINEA,
    /** The client is called (Paso 19). */
    LLAMADA
}
