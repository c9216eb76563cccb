package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.Reclamo;
import org.jspecify.annotations.Nullable;

/**
 * A claim with what became of it.
 *
 * @param reclamo the claim
 * @param orden the order that it belongs to; null while there is none, or nothing of it has come here
 */
public record ReclamoVisto(Reclamo reclamo, @Nullable OrdenSeguida orden) {}
