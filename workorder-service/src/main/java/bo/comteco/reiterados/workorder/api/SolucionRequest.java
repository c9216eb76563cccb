package bo.comteco.reiterados.workorder.api;

import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /ordenes/{id}/atencion} and {@code /cierre}.
 *
 * @param conSolucion whether it is solved; mandatory
 */
public record SolucionRequest(@Nullable Boolean conSolucion) {}
