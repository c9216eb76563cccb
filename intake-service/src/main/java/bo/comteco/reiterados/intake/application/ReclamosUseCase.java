package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.DeciderDeReclamo;
import bo.comteco.reiterados.intake.domain.Decision;
import bo.comteco.reiterados.intake.domain.Hecho;
import bo.comteco.reiterados.intake.domain.Reclamo;
import bo.comteco.reiterados.intake.publish.CorreosDeGestion;
import bo.comteco.reiterados.intake.publish.EventosDeReclamo;
import bo.comteco.reiterados.mail.Mail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** Commands on claims, each claim decided on its own. */
public final class ReclamosUseCase implements PageUseCase<Comando, Reclamo, Hecho, Decision> {

    private final DocumentStore<Reclamo> reclamos;
    private final CorreosDeGestion correos;

    /** On this collection; units are written to by those mails. */
    public ReclamosUseCase(DocumentStore<Reclamo> reclamos, CorreosDeGestion correos) {
        this.reclamos = reclamos;
        this.correos = correos;
    }

    @Override
    public String group(Comando comando) {
        return comando.reclamoId();
    }

    /** The id of a claim that is sent again is known; the id of any other is new. */
    @Override
    public boolean opens(Comando comando) {
        return comando instanceof Comando.RecibirReclamo;
    }

    @Override
    public Mono<Map<String, List<Stored<Reclamo>>>> load(Collection<String> ids) {
        return reclamos.findAllById(ids)
                .map(found -> found.values().stream().collect(Collectors.toMap(Stored::id, List::of)));
    }

    @Override
    public Step<Reclamo, Hecho, Decision> decide(Group<Reclamo> group, Comando comando) {
        Decision decision = DeciderDeReclamo.decidir(group.find(comando.reclamoId()), comando);
        return switch (decision) {
            case Decision.Aceptada accepted ->
                new Step.Changed<>(
                        comando.reclamoId(),
                        accepted.reclamo(),
                        accepted.hechos(),
                        correos.de(comando, accepted.reclamo()).map(Mail::toEntry).stream()
                                .toList(),
                        accepted);
            case Decision.SinCambio same -> new Step.Unchanged<>(same);
            case Decision.Rechazada lost
            when comando instanceof Comando.SeguirOrden ->
                // Nobody waits for this answer: an event about a claim that is not here must not vanish.
                throw new IllegalStateException("an order's event about the unknown claim " + comando.reclamoId());
            case Decision.Rechazada refused -> new Step.Unchanged<>(refused);
        };
    }

    @Override
    public OutgoingEvent tell(String id, Reclamo reclamo, Hecho hecho, long secuencia, Cause cause) {
        return EventosDeReclamo.contar(reclamo, hecho, secuencia, cause);
    }
}
