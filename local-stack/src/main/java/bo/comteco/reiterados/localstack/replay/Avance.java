package bo.comteco.reiterados.localstack.replay;

import java.time.Instant;

/**
 * How far a replay has come.
 *
 * @param reloj business time
 * @param reclamos claims decided so far
 * @param deReclamos claims to be decided
 * @param acciones actions done so far, claims included
 * @param deAcciones actions to be done, estimated while claims are still to come, each of which may make an order or not
 */
public record Avance(Instant reloj, int reclamos, int deReclamos, int acciones, int deAcciones) {

    static Avance de(Instant reloj, int reclamos, int deReclamos, int acciones, int programadas) {
        double followingOne = reclamos == 0 ? 3 : (double) (programadas - deReclamos) / reclamos;
        int estimated = programadas + (int) ((deReclamos - reclamos) * followingOne);
        return new Avance(reloj, reclamos, deReclamos, acciones, Math.max(estimated, acciones));
    }

    /** From 0 to 1. */
    public double parte() {
        return deAcciones == 0 ? 1 : (double) acciones / deAcciones;
    }
}
