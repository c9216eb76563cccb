package bo.comteco.reiterados.delivery.outbox;

/**
 * Who gave a command, for the history that a service keeps of its own documents: no event, header or log carries it.
 *
 * @param role role, or roles, of the token
 * @param code subject of the token
 */
public record Author(String role, String code) {}
