package bo.comteco.reiterados.qualitycontrol.application;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.page.Group;
import bo.comteco.reiterados.delivery.page.PageUseCase;
import bo.comteco.reiterados.delivery.page.Step;
import bo.comteco.reiterados.delivery.store.DocumentStore;
import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.mail.Mail;
import bo.comteco.reiterados.qualitycontrol.domain.ComandoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Decision;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.OrdenControlable;
import bo.comteco.reiterados.qualitycontrol.domain.PlanDeControles;
import bo.comteco.reiterados.qualitycontrol.domain.PoliticaDeControl;
import bo.comteco.reiterados.qualitycontrol.publish.CorreosDeControl;
import bo.comteco.reiterados.qualitycontrol.publish.EventosDeControl;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** One document for each control; every command looks at one alone. */
public final class ControlDeCalidad implements PageUseCase<Comando, Control, HechoDeControl, Respuesta> {

    private final PlanDeControles plan;
    private final PoliticaDeControl politica;
    private final CorreosDeControl correos;
    private final DocumentStore<Control> controles;

    /** The use case on that store; the supervisor is told by those mails. */
    public ControlDeCalidad(
            PlanDeControles plan,
            PoliticaDeControl politica,
            CorreosDeControl correos,
            DocumentStore<Control> controles) {
        this.plan = plan;
        this.politica = politica;
        this.correos = correos;
        this.controles = controles;
    }

    /** The commands that the closing of an order brings: one for each of its controls. */
    public List<Comando> planificar(OrdenControlable orden) {
        return plan.planificar(orden).stream()
                .map(control -> (Comando) new Comando.Planificar(orden, control))
                .toList();
    }

    @Override
    public String group(Comando comando) {
        return comando.controlId();
    }

    @Override
    public boolean opens(Comando comando) {
        return comando instanceof Comando.Planificar;
    }

    @Override
    public Mono<Map<String, List<Stored<Control>>>> load(Collection<String> controlIds) {
        return controles
                .findAllById(controlIds)
                .map(found -> found.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }

    @Override
    public Step<Control, HechoDeControl, Respuesta> decide(Group<Control> group, Comando comando) {
        Optional<Control> control = group.find(comando.controlId());
        return switch (comando) {
            case Comando.Planificar planificar ->
                control.map(existing -> step(
                                existing,
                                politica.decidir(
                                        existing,
                                        new ComandoDeControl.CompletarLinea(
                                                planificar.orden().secuencia(),
                                                planificar.orden().linea()))))
                        .orElseGet(() -> changed(planificar.plan()));
            case Comando.SobreControl sobre ->
                control.map(existing -> existing instanceof Control.EnTarea enTarea
                                        && !sobre.permitidas().contains(enTarea.tarea())
                                ? unchanged(new Respuesta.NoPermitido(enTarea.tarea()))
                                : step(existing, politica.decidir(existing, sobre.comando())))
                        .orElseGet(() -> unchanged(new Respuesta.NoExiste()));
        };
    }

    @Override
    public OutgoingEvent tell(String id, Control control, HechoDeControl hecho, long secuencia, Cause cause) {
        return EventosDeControl.contar(hecho, secuencia, cause);
    }

    private Step<Control, HechoDeControl, Respuesta> step(Control control, Decision decision) {
        return switch (decision) {
            case Decision.Aceptada aceptada -> changed(aceptada);
            case Decision.SinCambio igual -> unchanged(new Respuesta.Hecho(igual.control()));
            case Decision.Rechazada no -> unchanged(new Respuesta.Rechazado(control, no.motivo(), no.permitido()));
        };
    }

    private Step<Control, HechoDeControl, Respuesta> changed(Decision.Aceptada aceptada) {
        Control control = aceptada.control();
        return new Step.Changed<>(
                control.expediente().controlId(),
                control,
                aceptada.hechos(),
                aceptada.hechos().stream()
                        .map(correos::de)
                        .flatMap(Optional::stream)
                        .map(Mail::toEntry)
                        .toList(),
                new Respuesta.Hecho(control));
    }

    private static Step<Control, HechoDeControl, Respuesta> unchanged(Respuesta respuesta) {
        return new Step.Unchanged<>(respuesta);
    }
}
