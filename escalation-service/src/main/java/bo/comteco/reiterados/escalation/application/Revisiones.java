package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.store.RevisionRepository;
import bo.comteco.reiterados.escalation.store.RevisionRepository.EnEspera;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The reviews of closed orders (Paso 25). Two topics are read side by side, so that a review may be read before its order: it is
 * kept, and decided when the order is there.
 */
public final class Revisiones {
    private static final int MOST_AT_ONCE = 200;

    private final Decisiones decisiones;
    private final RevisionRepository repository;
    private final Clock clock;

    /** Decides there, and keeps in that repository what has to wait. */
    public Revisiones(Decisiones decisiones, RevisionRepository repository, Clock clock) {
        this.decisiones = decisiones;
        this.repository = repository;
        this.clock = clock;
    }

    /** Decides a page of reviews; those of unknown orders wait. */
    public Mono<List<Outcome<Respuesta>>> decidir(List<Work<Solicitud>> pagina) {
        return decisiones
                .decidir(pagina)
                .flatMap(outcomes -> Flux.fromStream(IntStream.range(0, pagina.size())
                                .filter(i -> esDesconocida(outcomes.get(i)))
                                .mapToObj(pagina::get))
                        .concatMap(work -> repository.guardar(enEspera(work)))
                        .then(Mono.just(outcomes)));
    }

    /** Decides those that wait and whose order is there by now. */
    public Mono<Void> repasar() {
        return repository.algunas(MOST_AT_ONCE).collectList().flatMap(esperan -> {
            if (esperan.isEmpty()) {
                return Mono.empty();
            }
            List<Work<Solicitud>> pagina = esperan.stream().map(this::solicitud).toList();
            return decisiones
                    .decidir(pagina)
                    .flatMap(outcomes -> repository.quitar(IntStream.range(0, pagina.size())
                            .filter(i -> !esDesconocida(outcomes.get(i)))
                            .mapToObj(i -> esperan.get(i).ordenId())
                            .toList()));
        });
    }

    private static boolean esDesconocida(Outcome<Respuesta> outcome) {
        return outcome instanceof Outcome.Done<Respuesta>(Respuesta.Desconocida _);
    }

    private static EnEspera enEspera(Work<Solicitud> work) {
        if (!(work.command().comando() instanceof Comando.RevisarReiteraciones revisar)) {
            throw new IllegalArgumentException("no review: " + work.command());
        }
        return new EnEspera(
                work.command().ordenId(),
                revisar.reiteraciones(),
                revisar.revisadaEn(),
                work.cause().correlationId());
    }

    private Work<Solicitud> solicitud(EnEspera revision) {
        return new Work<>(
                new Solicitud(
                        revision.ordenId(),
                        new Comando.RevisarReiteraciones(revision.reiteraciones(), revision.en(), clock.instant())),
                new Cause(revision.correlacion()));
    }
}
