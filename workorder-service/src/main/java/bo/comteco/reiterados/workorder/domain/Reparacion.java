package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That an order was put in repair.
 *
 * @param tecnico who repairs, where it was said
 * @param desde when
 */
public record Reparacion(@Nullable String tecnico, Instant desde) {}
