package bo.comteco.reiterados.delivery.time;

import java.time.Clock;
import java.time.Instant;

/**
 * Machine time: leases, back-off, ages of unsent events, metrics. Never moved, never used for a decision.
 *
 * <p>A type of its own, so that it cannot be taken for the business {@link Clock}.
 *
 * @param clock the clock of this machine
 */
public record MachineTime(Clock clock) {

    /** The machine time of this host. */
    public static MachineTime system() {
        return new MachineTime(Clock.systemUTC());
    }

    /** The present moment of this machine. */
    public Instant now() {
        return clock.instant();
    }
}
