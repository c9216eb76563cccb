package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.page.Outcome;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Paso;
import java.util.List;
import reactor.core.publisher.Mono;

/** The one way to a decision: no page is decided on a reading of the matrix that is too old. */
public final class Decisiones {
    private final Matrices matrices;
    private final PageHandler<Solicitud, Escalamiento, Paso, Respuesta> handler;

    /** Decides by that handler. */
    public Decisiones(Matrices matrices, PageHandler<Solicitud, Escalamiento, Paso, Respuesta> handler) {
        this.matrices = matrices;
        this.handler = handler;
    }

    /** Decides a page; an error decides nothing, and the page is to be tried again. */
    public Mono<List<Outcome<Respuesta>>> decidir(List<Work<Solicitud>> pagina) {
        return matrices.alDia().then(handler.handle(pagina));
    }

    /** Decides one command. */
    public Mono<Respuesta> decidir(Work<Solicitud> trabajo) {
        return matrices.alDia().then(handler.handle(trabajo));
    }
}
