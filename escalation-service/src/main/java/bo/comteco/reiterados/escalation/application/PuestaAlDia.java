package bo.comteco.reiterados.escalation.application;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Holds the first deadlines of a service that just started until it knows what happened meanwhile: an order that was solved
 * while the service was down must not be escalated because its timer is looked at before its event is read.
 *
 * <p>With patience: an escalation that waits for a broker without end would be worse than a warning too many.
 */
public final class PuestaAlDia {
    private static final Logger LOG = LoggerFactory.getLogger(PuestaAlDia.class);

    private final Mono<Long> pendientes;
    private final Duration pausa;
    private final Duration paciencia;
    private volatile boolean alDia;

    /**
     * Waits, once.
     *
     * @param pendientes events that were published and not applied yet; asked anew each time; an error while the broker does not answer
     * @param pausa machine time between two looks
     * @param paciencia machine time after which it goes on all the same
     */
    public PuestaAlDia(Mono<Long> pendientes, Duration pausa, Duration paciencia) {
        this.pendientes = pendientes;
        this.pausa = pausa;
        this.paciencia = paciencia;
    }

    /** Completes when everything that had been published was applied once, or patience is at an end. */
    public Mono<Void> esperar() {
        if (alDia) {
            return Mono.empty();
        }
        return pendientes
                .map(cuantos -> cuantos == 0)
                .onErrorReturn(false)
                .filter(nadaPendiente -> nadaPendiente)
                .repeatWhenEmpty(vueltas -> vueltas.delayElements(pausa))
                .then()
                .timeout(
                        paciencia,
                        Mono.fromRunnable(() -> LOG.warn(
                                "after {} there are still events to apply: deadlines fire without them", paciencia)))
                .doOnSuccess(listo -> alDia = true);
    }
}
