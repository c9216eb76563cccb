package bo.comteco.reiterados.intake.domain;

/** Client segment: the priority matrix depends on it. */
public enum Segmento {
    /** Largest clients. */
    TOP_A,
    /** Large clients. */
    TOP_B,
    /** Small and medium companies. */
    PYME,
    /** People whom others listen to. */
    INFLUENCER,
    /** Homes. */
    RESIDENCIAL
}
