package bo.comteco.reiterados.intake.domain;

/** What somebody brings an order to; who it was stands beside its state. */
public enum Momento {
    /** The order came to be (Pasos 6, 11, 15, 21). */
    REGISTRADA,
    /** It was put in repair. */
    EN_REPARACION,
    /** It was attended. */
    ATENDIDA,
    /** It was closed. */
    CERRADA,
    /** It was annulled. */
    ANULADA,
    /** Another order took its place (D-25). */
    SUSTITUIDA,
    /** Online assistance solved it, and there is no order (D-4). */
    SOLUCIONADA_EN_LINEA
}
