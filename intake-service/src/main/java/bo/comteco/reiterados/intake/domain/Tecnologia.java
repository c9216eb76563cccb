package bo.comteco.reiterados.intake.domain;

/** Access technology of the product. */
public enum Tecnologia {
    /** Fibre. */
    FTTH,
    /** Coaxial. */
    HFC,
    /** Copper with broadband. */
    DSL,
    /** Copper. */
    COBRE
}
