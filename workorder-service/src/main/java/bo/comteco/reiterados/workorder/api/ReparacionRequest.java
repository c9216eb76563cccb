package bo.comteco.reiterados.workorder.api;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /ordenes/{id}/reparacion}.
 *
 * @param tecnico who repairs; may be missing
 */
public record ReparacionRequest(@Nullable String tecnico) {}
