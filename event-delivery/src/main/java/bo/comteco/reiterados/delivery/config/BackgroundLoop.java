package bo.comteco.reiterados.delivery.config;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does one thing again and again on a virtual thread of its own, from the start of the service to its stop. What goes wrong
 * is logged once for each kind and tried again after the same pause.
 */
public final class BackgroundLoop implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);

    private final String name;
    private final Duration pause;
    private final Runnable work;
    private final Semaphore woken = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /** A loop that waits {@code pause} (machine time) after each turn. */
    public BackgroundLoop(String name, Duration pause, Runnable work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name(name).start(this::turn);
    }

    /** Ends the present pause, or the next one. */
    public void wake() {
        woken.release();
    }

    private void turn() {
        String lastError = "";
        while (!Thread.currentThread().isInterrupted()) {
            try {
                work.run();
                lastError = "";
            } catch (RuntimeException | Error error) {
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                if (!error.toString().equals(lastError)) {
                    LOG.warn("{}: {}; trying again", name, error.toString());
                    lastError = error.toString();
                }
            }
            try {
                if (woken.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            try {
                running.join(Duration.ofSeconds(5));
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
