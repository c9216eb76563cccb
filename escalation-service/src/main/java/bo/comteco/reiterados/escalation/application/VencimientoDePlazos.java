package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.deadline.Due;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.store.EscalamientoRepository;
import bo.comteco.reiterados.escalation.store.EscalamientoRepository.Solucion;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the deadlines of a page of escalations bring: levels, targets, ages, reminders. */
public final class VencimientoDePlazos {
    private final PuestaAlDia puestaAlDia;
    private final EscalamientoRepository repository;
    private final Decisiones decisiones;

    /** Decides there, once up to date; looks for later orders of a damage in that repository. */
    public VencimientoDePlazos(PuestaAlDia puestaAlDia, EscalamientoRepository repository, Decisiones decisiones) {
        this.puestaAlDia = puestaAlDia;
        this.repository = repository;
        this.decisiones = decisiones;
    }

    /**
     * Fires what is due. An order that ended without solution is reminded until its damage is solved (D-11), which a
     * later order of the chain may have done: only then is there more to read.
     */
    public Mono<List<Outcome<Respuesta>>> vencer(List<Due<Escalamiento>> vencidos) {
        // Only after an order that has ended can a later one of its damage be there.
        Set<String> recordadas = vencidos.stream()
                .map(vencido -> vencido.document().state().expediente())
                .filter(expediente ->
                        expediente.recordatorios() != null && expediente.orden().terminada())
                .map(expediente -> expediente.orden().cadena())
                .collect(Collectors.toSet());
        Mono<List<Solucion>> soluciones = recordadas.isEmpty()
                ? Mono.just(List.of())
                : repository.solucionesDe(recordadas).collectList();
        return puestaAlDia
                .esperar()
                .then(soluciones)
                .flatMap(todas -> decisiones.decidir(
                        vencidos.stream().map(vencido -> work(vencido, todas)).toList()));
    }

    /** A timer begins a story of its own, named by its order. */
    private static Work<Solicitud> work(Due<Escalamiento> vencido, List<Solucion> soluciones) {
        OrdenPublica orden = vencido.document().state().expediente().orden();
        Comando vencer = new Comando.VencerPlazos(solucionPosterior(orden, soluciones), vencido.firedAt());
        return new Work<>(new Solicitud(orden.ordenId(), vencer), new Cause(orden.ordenId()));
    }

    private static @Nullable Instant solucionPosterior(OrdenPublica orden, List<Solucion> soluciones) {
        return soluciones.stream()
                .filter(solucion -> solucion.cadena().equals(orden.cadena()) && solucion.numero() > orden.numero())
                .map(Solucion::en)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
