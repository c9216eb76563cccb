package bo.comteco.reiterados.intake.domain;

/** PON class of a fibre: the thresholds of its control depend on it. */
public enum ClasePon {
    /** ITU-T G.984.2, class B+. */
    GPON_B_PLUS,
    /** ITU-T G.9807.1, class N1. */
    XGS_PON_N1
}
