package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * That an order was put in repair.
 *
 * @param asignacion who repairs
 * @param desde when it was put in repair; another assignment does not change it
 */
public record Reparacion(Asignacion asignacion, Instant desde) {

    Reparacion con(Asignacion otra) {
        return new Reparacion(otra, desde);
    }
}
