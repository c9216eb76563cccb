package bo.comteco.reiterados.workorder.domain;

/** What the client has; {@code MULTIMEDIA} is a bundle. */
public enum Servicio {
    INTERNET,
    TELEFONIA,
    TELEVISION,
    MULTIMEDIA
}
