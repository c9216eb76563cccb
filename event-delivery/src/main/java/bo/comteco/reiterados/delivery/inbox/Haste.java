package bo.comteco.reiterados.delivery.inbox;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import reactor.core.publisher.Mono;

/**
 * Whether somebody waits for what this instance has yet to read. While somebody does, what has come is handled at once, and is
 * not gathered into larger pages first.
 */
public final class Haste {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition begun = lock.newCondition();
    /** How many wait. Guarded by the lock. */
    private int waiting;

    /** The same, with haste for as long as it is subscribed to. */
    public <T> Mono<T> during(Mono<T> waited) {
        return Mono.using(
                () -> {
                    add(1);
                    return this;
                },
                haste -> waited,
                haste -> add(-1));
    }

    private void add(int change) {
        lock.lock();
        try {
            waiting += change;
            if (waiting > 0) {
                begun.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns as soon as somebody waits, at the latest after {@code most} (machine time) or when this thread is interrupted. */
    void await(Duration most) {
        lock.lock();
        try {
            long left = most.toNanos();
            while (waiting == 0 && left > 0) {
                left = begun.awaitNanos(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Whether somebody waits now. */
    boolean isOn() {
        lock.lock();
        try {
            return waiting > 0;
        } finally {
            lock.unlock();
        }
    }
}
