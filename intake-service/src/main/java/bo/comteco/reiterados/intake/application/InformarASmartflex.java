package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.delivery.time.MachineTime;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.RegistroRechazado;
import bo.comteco.reiterados.intake.store.InformesRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Tells Smartflex each new order and each entry of Paso 8, at least once and however long it is away (D-27). What is to be
 * told is marked in the write that kept the order or the entry, and stays so until Smartflex answers; listeners and requests
 * never wait for it. While it is away, one page is tried after pauses that grow.
 */
public final class InformarASmartflex {

    private static final Logger LOG = LoggerFactory.getLogger(InformarASmartflex.class);
    private static final Cause CAUSE = new Cause("smartflex");

    private final PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> ordenes;
    private final PageHandler<Comando, Reclamo, Hecho, Decision> reclamos;
    private final InformesRepository repository;
    private final Smartflex smartflex;
    private final Clock clock;
    private final MachineTime machine;
    private final Ritmo ritmo;
    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private volatile long waiting;
    private volatile Instant notBefore = Instant.MIN;
    private volatile Duration pause;

    /**
     * How it is told; machine time.
     *
     * @param pausa the first pause after Smartflex did not answer; each one that follows is twice as long
     * @param pausaMayor the longest pause
     * @param turno how long one instance may take for a page before another may send
     * @param pagina the most orders, and the most claims with entries, that are told at once
     */
    public record Ritmo(Duration pausa, Duration pausaMayor, Duration turno, int pagina) {}

    /** The handlers are those through which the listener and requests go as well, so that what they remember stays current. */
    public InformarASmartflex(
            PageHandler<Noticia, OrdenSeguida, Void, OrdenSeguida> ordenes,
            PageHandler<Comando, Reclamo, Hecho, Decision> reclamos,
            InformesRepository repository,
            Smartflex smartflex,
            Clock clock,
            MachineTime machine,
            Ritmo ritmo) {
        this.ordenes = ordenes;
        this.reclamos = reclamos;
        this.repository = repository;
        this.smartflex = smartflex;
        this.clock = clock;
        this.machine = machine;
        this.ritmo = ritmo;
        this.pause = ritmo.pausa();
    }

    /** Tells all that is to be told, page after page, unless Smartflex did not answer a short while ago; says how many. */
    public Mono<Long> informar() {
        return Mono.defer(() -> machine.now().isBefore(notBefore)
                ? Mono.just(0L)
                : pagina().expand(told -> told < ritmo.pagina() ? Mono.empty() : pagina())
                        .reduce(0L, Long::sum)
                        .doOnNext(all -> {
                            waiting = 0;
                            pause = ritmo.pausa();
                        })
                        .onErrorResume(this::despues));
    }

    private Mono<Long> despues(Throwable error) {
        notBefore = machine.now().plus(pause);
        LOG.warn("Smartflex is told again in {}: {}", pause, error.getClass().getSimpleName());
        Duration twice = pause.multipliedBy(2);
        pause = twice.compareTo(ritmo.pausaMayor()) < 0 ? twice : ritmo.pausaMayor();
        return repository.pendientes().doOnNext(count -> waiting = count).thenReturn(0L);
    }

    private Mono<Long> pagina() {
        return repository
                .ordenes(ritmo.pagina())
                .flatMap(orders -> repository.interacciones(ritmo.pagina()).flatMap(entries -> {
                    List<Registro> all = new ArrayList<>(orders);
                    all.addAll(entries);
                    return all.isEmpty()
                            ? Mono.just(0L)
                            : repository
                                    .turno(machine.now(), ritmo.turno())
                                    .flatMap(mine -> mine ? enviar(all, orders, entries) : Mono.just(0L));
                }));
    }

    private Mono<Long> enviar(List<Registro> all, List<Registro.DeOrden> orders, List<Registro.DeInteraccion> entries) {
        return smartflex
                .registrar(all)
                .flatMap(refusals -> anotar(orders, entries, refusals).doOnSuccess(done -> {
                    refused.addAndGet(refusals.size());
                    taken.addAndGet(all.size() - (long) refusals.size());
                }))
                .thenReturn((long) all.size());
    }

    private Mono<Void> anotar(
            List<Registro.DeOrden> orders, List<Registro.DeInteraccion> entries, Map<String, String> refusals) {
        Instant now = clock.instant();
        Mono<Void> noted = orders.isEmpty()
                ? Mono.empty()
                : ordenes.handle(orders.stream()
                                .map(each -> new Work<Noticia>(
                                        new OrdenSeguida.Informada(each.ordenId(), refusals.get(each.peticion()), now),
                                        CAUSE))
                                .toList())
                        .flatMap(InformarASmartflex::todas);
        return entries.isEmpty()
                ? noted
                : noted.then(reclamos.handle(entries.stream()
                                .map(each -> new Work<Comando>(
                                        new Comando.AnotarInforme(
                                                each.interaccion().reclamoId(),
                                                each.interaccion().numero(),
                                                refusals.get(each.peticion()),
                                                now),
                                        CAUSE))
                                .toList())
                        .flatMap(InformarASmartflex::todas));
    }

    private static <R> Mono<Void> todas(List<Outcome<R>> outcomes) {
        for (Outcome<R> outcome : outcomes) {
            if (outcome instanceof Outcome.Failed<R> failed) {
                return Mono.error(failed.error());
            }
        }
        return Mono.empty();
    }

    /**
     * What Smartflex does not take.
     *
     * @param rechazados the longest known, orders first
     * @param total how many orders, and claims with entries, there are
     */
    public record Rechazos(List<RegistroRechazado> rechazados, long total) {
        /** Copies the list. */
        public Rechazos {
            rechazados = List.copyOf(rechazados);
        }
    }

    /** What Smartflex does not take: at most {@code limit} orders, and the entries of at most so many claims. */
    public Mono<Rechazos> rechazos(int limit) {
        return Mono.zip(
                        repository.ordenesRechazadas(limit),
                        repository.interaccionesRechazadas(limit),
                        repository.cuantosRechazados())
                .map(found -> new Rechazos(
                        Stream.concat(found.getT1().stream(), found.getT2().stream())
                                .toList(),
                        found.getT3()));
    }

    /**
     * Tells again what Smartflex refused, once a person has seen to it.
     *
     * @param peticion its request id
     * @return whether it was refused
     */
    public Mono<Boolean> reenviar(String peticion, Cause cause) {
        if (peticion.startsWith(Registro.ORDEN)) {
            String ordenId = peticion.substring(Registro.ORDEN.length());
            return repository
                    .rechazada(ordenId)
                    .flatMap(found -> ordenes.handle(new Work<>(new OrdenSeguida.Reenviada(ordenId), cause)))
                    .hasElement();
        }
        int mark = peticion.lastIndexOf('#');
        if (!peticion.startsWith(Registro.INTERACCION)
                || !peticion.substring(mark + 1).matches("\\d{1,9}")) {
            return Mono.just(false);
        }
        return reclamos.handle(new Work<>(
                        new Comando.ReenviarInforme(
                                peticion.substring(Registro.INTERACCION.length(), mark),
                                Long.parseLong(peticion.substring(mark + 1))),
                        cause))
                .map(decision -> decision instanceof Decision.Aceptada);
    }

    /** Orders and entries that Smartflex has taken since the start. */
    public long tomados() {
        return taken.get();
    }

    /** Those that it has refused since the start. */
    public long rechazados() {
        return refused.get();
    }

    /** Those that wait while it is away, as of the last try. */
    public long pendientes() {
        return waiting;
    }
}
