package bo.comteco.reiterados.testkit.servers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Business time that stands still until a test moves it; it never goes back. */
public final class MovableClock extends Clock {
    private final AtomicReference<Instant> now;

    /** A clock that stands at {@code start}. */
    public MovableClock(Instant start) {
        this.now = new AtomicReference<>(start);
    }

    /** Moves on by that much. */
    public void advance(Duration by) {
        moveTo(instant().plus(by));
    }

    /**
     * Moves to that moment.
     *
     * @throws IllegalArgumentException where it lies in the past
     */
    public void moveTo(Instant moment) {
        now.updateAndGet(before -> {
            if (moment.isBefore(before)) {
                throw new IllegalArgumentException(
                        "the clock stands at " + before + " and never goes back to " + moment);
            }
            return moment;
        });
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
