package bo.comteco.reiterados.reporting.config;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes the counting worker as soon as a page of this instance marked a link. */
final class Despertador {

    private final Semaphore avisos = new Semaphore(0);

    void avisar() {
        avisos.release();
    }

    /** Waits for a call, at most so long (machine time): a mark may be another instance's, or one that a crash left. */
    void esperar(Duration maximo) {
        try {
            if (avisos.tryAcquire(maximo.toMillis(), TimeUnit.MILLISECONDS)) {
                avisos.drainPermits();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
