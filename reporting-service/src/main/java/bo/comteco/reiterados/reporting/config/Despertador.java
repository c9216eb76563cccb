package bo.comteco.reiterados.reporting.config;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Wakes the counting worker as soon as a page of this instance marked a link, and knows whether it has caught up. */
final class Despertador {

    private final Semaphore avisos = new Semaphore(0);
    /** One at the start: marks that the last run left. */
    private final AtomicLong pedidos = new AtomicLong(1);

    private final AtomicLong atendidos = new AtomicLong();

    void avisar() {
        pedidos.incrementAndGet();
        avisos.release();
    }

    /** Calls of this instance that no count has taken up yet. */
    long pendientes() {
        return pedidos.get() - atendidos.get();
    }

    /**
     * Waits for a call and counts.
     *
     * @param maximo the longest wait (machine time): a mark may be another instance's, or one that a crash left
     */
    void contar(Duration maximo, Runnable recuento) {
        try {
            if (avisos.tryAcquire(maximo.toMillis(), TimeUnit.MILLISECONDS)) {
                avisos.drainPermits();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return;
        }
        long hasta = pedidos.get();
        recuento.run();
        atendidos.set(hasta);
    }
}
