package bo.comteco.reiterados.mail;

import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.mail.MailOutbox.Waiting;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the mails say to Prometheus; what needs the store is looked up by {@link #refresh} and kept. */
public final class MailMetrics implements MeterBinder {
    private final MailDispatcher dispatcher;
    private final List<MailOutbox> outboxes;
    private final MachineTime machine;
    private volatile long unsent;
    private volatile double oldestSeconds;

    /** Metrics of that dispatcher and of those outboxes. */
    public MailMetrics(MailDispatcher dispatcher, List<MailOutbox> outboxes, MachineTime machine) {
        this.dispatcher = dispatcher;
        this.outboxes = List.copyOf(outboxes);
        this.machine = machine;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("mail.unsent", this, metrics -> metrics.unsent)
                .description("Mails that the mail server has not taken yet")
                .register(registry);
        Gauge.builder("mail.oldest.age", this, metrics -> metrics.oldestSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest unsent mail, machine time")
                .register(registry);
        FunctionCounter.builder("mail.sent", dispatcher, MailDispatcher::sent)
                .description("Mails that the mail server took")
                .register(registry);
        FunctionCounter.builder("mail.refused", dispatcher, MailDispatcher::refused)
                .description("Recipients refused for good, kept in correos_rechazados")
                .register(registry);
        FunctionCounter.builder("mail.failures", dispatcher, MailDispatcher::failures)
                .description("Tries in vain, which are repeated")
                .register(registry);
    }

    /** Looks up what needs the store. */
    public Mono<Void> refresh() {
        return Flux.fromIterable(outboxes)
                .concatMap(MailOutbox::waiting)
                .collectList()
                .doOnNext(all -> {
                    unsent = all.stream().mapToLong(Waiting::count).sum();
                    oldestSeconds = all.stream()
                            .map(Waiting::oldest)
                            .filter(Objects::nonNull)
                            .min(Instant::compareTo)
                            .map(oldest ->
                                    Duration.between(oldest, machine.now()).toMillis() / 1000.0)
                            .orElse(0.0);
                })
                .then();
    }
}
