package bo.comteco.reiterados.edge;

/**
 * One wrong field of a request.
 *
 * @param campo its path in the request, such as {@code reclamante.telefonoDeReferencia}
 * @param mensaje what is wrong with it, in Spanish, for a person; never the value itself, which may be personal
 */
public record FieldError(String campo, String mensaje) {}
