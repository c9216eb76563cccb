package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import org.jspecify.annotations.Nullable;

/**
 * Whose schedule is asked for; null means all.
 *
 * @param centro of this centro de operaciones
 * @param tecnico of this technician
 * @param vulnerabilidad of this quadrant
 */
public record FiltroDeAgenda(
        @Nullable String centro,
        @Nullable String tecnico,
        @Nullable Vulnerabilidad vulnerabilidad) {}
