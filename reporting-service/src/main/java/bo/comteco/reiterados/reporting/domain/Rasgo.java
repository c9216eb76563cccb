package bo.comteco.reiterados.reporting.domain;

/** By what the figure of a month is broken down (section 5 of the procedure). */
public enum Rasgo {
    SERVICIO,
    CANAL,
    /** Row of the priority matrix of the case's last order; {@link #SIN_CLASIFICAR} where it has none. */
    VULNERABILIDAD,
    /** Segment of the client; {@link #DESCONOCIDO} until Smartflex has told it. */
    SEGMENTO,
    /** Fault family. */
    FALLA;

    /** The vulnerability of a case whose last link was never classified, such as one that was solved online. */
    public static final String SIN_CLASIFICAR = "SIN_CLASIFICAR";

    /** The segment of a client who is not verified. */
    public static final String DESCONOCIDO = "DESCONOCIDO";
}
