package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose schedule is asked for; null means all.
 *
 * @param centros of one of these centros de operaciones; none means all
 * @param tecnico of this technician
 * @param vulnerabilidad of this quadrant
 */
public record FiltroDeAgenda(
        List<String> centros,
        @Nullable String tecnico,
        @Nullable Vulnerabilidad vulnerabilidad) {

    /** Copies the list. */
    public FiltroDeAgenda {
        centros = List.copyOf(centros);
    }
}
