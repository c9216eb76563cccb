package bo.comteco.reiterados.escalation.domain;

/** What the order is for. */
public enum TipoDeOrden {
    REPARACION,
    INSTALACION,
    /** Other material that a repair needs (Paso 20.2): no row of the matrix names it alone. */
    MATERIAL
}
