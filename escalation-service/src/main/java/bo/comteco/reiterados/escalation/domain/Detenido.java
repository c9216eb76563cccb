package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.List;

/**
 * Solved, closed, or annulled otherwise than by a rule of the matrix: the rise stopped (D-14). Only the reminders of level 3
 * may go on (D-11).
 *
 * @param expediente what is kept of the order
 * @param detenidoEn when it stopped
 */
public record Detenido(Expediente expediente, Instant detenidoEn) implements Escalamiento {

    @Override
    public Detenido con(Expediente nuevo) {
        return new Detenido(nuevo, detenidoEn);
    }

    /** A failed control refuted the attendance that had stopped it: what was due before does not come back. */
    EnCurso reanudar() {
        return new EnCurso(expediente, List.of());
    }
}
