package bo.comteco.reiterados.intake.domain;

/** The service that is damaged. */
public enum Servicio {
    /** Internet access. */
    INTERNET,
    /** Fixed telephony. */
    TELEFONIA,
    /** Television. */
    TELEVISION,
    /** A bundle. */
    MULTIMEDIA
}
