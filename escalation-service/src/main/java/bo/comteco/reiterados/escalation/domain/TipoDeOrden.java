package bo.comteco.reiterados.escalation.domain;

/** What the order is for. */
public enum TipoDeOrden {
    REPARACION,
    INSTALACION
}
