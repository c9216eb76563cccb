package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Put an order in repair.
 *
 * @param ordenId the order
 * @param tecnico who repairs, where it is said
 * @param cuando when
 */
public record PonerEnReparacion(EslabonId ordenId, @Nullable String tecnico, Instant cuando) implements MoverOrden {}
