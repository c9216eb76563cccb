package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The order rises by time and by "unsolved" (D-14).
 *
 * @param expediente what is kept of the order
 * @param vencimientos when levels 1 to 3 are due by time; empty outside the matrix, which never rises by time (D-17). Those
 *     of levels already told have no meaning any more
 */
public record EnCurso(Expediente expediente, List<Instant> vencimientos) implements Escalamiento {

    /** Keeps its own copy. */
    public EnCurso {
        vencimientos = List.copyOf(vencimientos);
    }

    @Override
    public EnCurso con(Expediente nuevo) {
        return new EnCurso(nuevo, vencimientos);
    }

    /**
     * Classified again: each level is due at the earlier of what it was and what the new deadline says, so that a rise of
     * priority never makes anybody wait longer.
     */
    EnCurso adelantando(List<Instant> nuevos) {
        if (vencimientos.isEmpty() || nuevos.isEmpty()) {
            return new EnCurso(expediente, vencimientos.isEmpty() ? nuevos : vencimientos);
        }
        List<Instant> tempranos = new ArrayList<>();
        for (int i = 0; i < vencimientos.size(); i++) {
            Instant viejo = vencimientos.get(i);
            Instant nuevo = nuevos.get(i);
            tempranos.add(nuevo.isBefore(viejo) ? nuevo : viejo);
        }
        return new EnCurso(expediente, tempranos);
    }

    Detenido detener(Instant en) {
        return new Detenido(expediente, en);
    }
}
