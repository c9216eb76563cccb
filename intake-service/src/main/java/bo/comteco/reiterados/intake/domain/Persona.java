package bo.comteco.reiterados.intake.domain;

/**
 * Who did a step: of COMTECO, never a client.
 *
 * @param rol the role that it was done in
 * @param usuario the subject of the token
 */
public record Persona(String rol, String usuario) {}
