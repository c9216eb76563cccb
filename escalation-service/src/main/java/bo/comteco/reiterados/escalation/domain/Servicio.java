package bo.comteco.reiterados.escalation.domain;

/** What the client has a contract for; a bundle is {@code MULTIMEDIA}. */
public enum Servicio {
    INTERNET,
    TELEFONIA,
    TELEVISION,
    MULTIMEDIA
}
