package bo.comteco.reiterados.escalation.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.domain.Decision;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Paso;
import bo.comteco.reiterados.escalation.publish.CorreosDeEscalamiento;
import bo.comteco.reiterados.escalation.publish.EscalamientoPublisher;
import bo.comteco.reiterados.mail.Mail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.Document;
import reactor.core.publisher.Mono;

/** One document for each order; its commands are decided one after the other. */
public final class EscalamientoUseCase implements PageUseCase<Solicitud, Escalamiento, Paso, Respuesta> {
    private final Matrices matrices;
    private final EscalamientoPublisher publisher;
    private final CorreosDeEscalamiento correos;
    private final DocumentStore<Escalamiento> store;

    /** Decides with those matrices, tells by that publisher and by those mails. */
    public EscalamientoUseCase(
            Matrices matrices,
            EscalamientoPublisher publisher,
            CorreosDeEscalamiento correos,
            DocumentStore<Escalamiento> store) {
        this.matrices = matrices;
        this.publisher = publisher;
        this.correos = correos;
        this.store = store;
    }

    @Override
    public String group(Solicitud solicitud) {
        return solicitud.ordenId();
    }

    @Override
    public boolean opens(Solicitud solicitud) {
        return solicitud.comando() instanceof Comando.SeguirOrden seguir
                && seguir.orden().secuencia() == 1;
    }

    @Override
    public Mono<Map<String, List<Stored<Escalamiento>>>> load(Collection<String> ordenes) {
        return store.findAllById(ordenes)
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    @Override
    public Step<Escalamiento, Paso, Respuesta> decide(Group<Escalamiento> group, Solicitud solicitud) {
        Escalamiento antes = group.find(solicitud.ordenId()).orElse(null);
        return switch (matrices.escalador().decidir(antes, solicitud.comando())) {
            case Decision.Aceptada(Escalamiento despues, List<Paso> pasos) ->
                new Step.Changed<>(solicitud.ordenId(), despues, pasos, correos(pasos), new Respuesta.Vigente(despues));
            case Decision.Ignorada() ->
                new Step.Unchanged<>(antes == null ? new Respuesta.Desconocida() : new Respuesta.Vigente(antes));
            case Decision.Rechazada(String motivo) ->
                new Step.Unchanged<>(antes == null ? new Respuesta.Desconocida() : new Respuesta.Rechazada(motivo));
        };
    }

    private List<Document> correos(List<Paso> pasos) {
        return pasos.stream()
                .map(correos::de)
                .flatMap(Optional::stream)
                .map(Mail::toEntry)
                .toList();
    }

    @Override
    public OutgoingEvent tell(String ordenId, Escalamiento estado, Paso paso, long secuencia, Cause cause) {
        return publisher.tell(paso, secuencia, cause);
    }
}
