package bo.comteco.reiterados.workorder.api;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /ordenes/{id}/anulacion}.
 *
 * @param motivo why; mandatory
 */
public record AnulacionRequest(@Nullable String motivo) {}
