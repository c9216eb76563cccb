package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.store.EscalamientoRepository;
import bo.comteco.reiterados.escalation.store.MatrizRepository;
import java.time.Clock;
import java.time.Instant;
import reactor.core.publisher.Mono;

/**
 * Once a version is in force, the living orders are gone over: what they wait for was reckoned by the version before, and the
 * new one may ask for other ages. Classifies nothing by itself. Any instance does it; twice is the same as once.
 */
public final class RepasoDeMatriz {
    private final MatrizRepository matrices;
    private final EscalamientoRepository escalamientos;
    private final Decisiones decisiones;
    private final Clock clock;
    private final int pagina;

    /** Goes over them in pages of {@code pagina}. */
    public RepasoDeMatriz(
            MatrizRepository matrices,
            EscalamientoRepository escalamientos,
            Decisiones decisiones,
            Clock clock,
            int pagina) {
        this.matrices = matrices;
        this.escalamientos = escalamientos;
        this.decisiones = decisiones;
        this.clock = clock;
        this.pagina = pagina;
    }

    /** Does what is to be done now, if anything. */
    public Mono<Void> repasar() {
        Instant ahora = clock.instant();
        return matrices.porRepasar(ahora)
                .collectList()
                .flatMap(versiones -> versiones.isEmpty()
                        ? Mono.empty()
                        : escalamientos
                                .enCurso()
                                .map(ordenId -> new Work<>(
                                        new Solicitud(ordenId, new Comando.VolverAEsperar(ahora)), new Cause(ordenId)))
                                .buffer(pagina)
                                .concatMap(decisiones::decidir)
                                .then(matrices.repasadas(versiones, ahora)));
    }
}
