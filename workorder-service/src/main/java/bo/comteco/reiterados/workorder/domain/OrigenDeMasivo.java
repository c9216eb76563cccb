package bo.comteco.reiterados.workorder.domain;

/** What raised a reclamo masivo (D-23). */
public enum OrigenDeMasivo {
    /** The number of claims in its place. */
    DETECCION,
    /** A person, who knew of the failure first. */
    PERSONA
}
