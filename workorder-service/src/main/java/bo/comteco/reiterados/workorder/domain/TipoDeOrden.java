package bo.comteco.reiterados.workorder.domain;

/** What an order is for. Only {@link #REPARACION} is a link in the chain of a damage, controlled and counted. */
public enum TipoDeOrden {
    REPARACION,
    /** A new service at a client's place: no claim made it. */
    INSTALACION,
    /** Other material that a repair needs (Paso 20.2). */
    MATERIAL
}
