package bo.comteco.reiterados.escalation.domain;

/** The client's segment, as Smartflex names it. */
public enum Segmento {
    TOP_A,
    TOP_B,
    PYME,
    INFLUENCER,
    RESIDENCIAL
}
