package bo.comteco.reiterados.qualitycontrol.publish;

import bo.comteco.reiterados.contracts.ControlAprobado;
import bo.comteco.reiterados.contracts.ControlPlanificado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeControl;
import bo.comteco.reiterados.contracts.GestionDeControlRegistrada;
import bo.comteco.reiterados.contracts.Lectura;
import bo.comteco.reiterados.contracts.MaterialPedido;
import bo.comteco.reiterados.contracts.ReiteracionesRevisadas;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.HechoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Registro;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events of {@code calidad.v1}. What a person observed stays in this service: it may name the client. */
public final class EventosDeControl {

    private EventosDeControl() {}

    /** The event that tells that fact, as number {@code secuencia} of its control. */
    public static OutgoingEvent contar(HechoDeControl hecho, long secuencia, Cause cause) {
        EventoDeControl evento = evento(hecho, secuencia);
        TipoDeEvento tipo = TipoDeEvento.of(evento);
        return new OutgoingEvent(
                secuencia,
                tipo.topic().wireName(),
                evento.clave(),
                tipo.wireName(),
                tipo.version(),
                hecho.en(),
                cause.correlationId(),
                EventCodec.encode(evento),
                cause.author());
    }

    private static EventoDeControl evento(HechoDeControl hecho, long secuencia) {
        return switch (hecho) {
            case HechoDeControl.Planificado planificado ->
                new ControlPlanificado(estado(planificado.control(), secuencia, null, null));
            case HechoDeControl.ReiteracionesRevisadas revisadas ->
                new ReiteracionesRevisadas(
                        revisadas.reiteraciones().cuantas(),
                        revisadas.reiteraciones().casoId(),
                        estado(revisadas.control(), secuencia, null, null));
            case HechoDeControl.VisitaPedida(Control.EnTarea control) ->
                new VisitaPedida(control.motivo(), aviso(control), estado(control, secuencia, control.tarea(), null));
            case HechoDeControl.Gestionado(Control control, Registro registro) -> gestion(control, registro, secuencia);
            case HechoDeControl.MaterialPedido pedido ->
                new MaterialPedido(
                        pedido.control().expediente().controlId() + ".MATERIAL." + pedido.numero(),
                        pedido.material(),
                        estado(pedido.control(), secuencia, pedido.control().tarea(), null));
            case HechoDeControl.VisitaSolucionada(Control.Solucionado control) ->
                new VisitaSolucionada(estado(control, secuencia, null, control.decididoEn()));
            case HechoDeControl.PuestoEnTarea(Control.EnTarea control) ->
                new TareaDeControlCreada(control.motivo(), estado(control, secuencia, control.tarea(), null));
            case HechoDeControl.Aprobado(Control.Aprobado control) ->
                new ControlAprobado(
                        control.advertencia(),
                        lecturas(control.lecturas()),
                        estado(control, secuencia, null, control.decididoEn()));
            case HechoDeControl.Reprobado(Control.Reprobado control) ->
                new ControlReprobado(
                        control.motivo(),
                        lecturas(control.lecturas()),
                        estado(control, secuencia, null, control.decididoEn()));
        };
    }

    private static GestionDeControlRegistrada gestion(Control control, Registro registro, long secuencia) {
        Control.@Nullable EnTarea enTarea = control instanceof Control.EnTarea waiting ? waiting : null;
        Control.EnTarea.@Nullable SinRespuesta sinRespuesta = enTarea == null ? null : enTarea.sinRespuesta();
        return new GestionDeControlRegistrada(
                registro.resultado() instanceof Resultado.NoContesta ? "NO_CONTESTA" : "CONFIGURACION_RESUELTA",
                registro.medio().name(),
                sinRespuesta == null ? null : sinRespuesta.llamadas(),
                estado(control, secuencia, enTarea == null ? null : enTarea.tarea(), null));
    }

    /** How the supervisor was told, as whoever called the client said. */
    private static @Nullable String aviso(Control.EnTarea control) {
        return control.registros().stream()
                .map(Registro::resultado)
                .filter(Resultado.Funciona.class::isInstance)
                .map(dicho -> ((Resultado.Funciona) dicho).aviso())
                .filter(Objects::nonNull)
                .map(Resultado.Aviso::name)
                .findFirst()
                .orElse(null);
    }

    private static EstadoDeControl estado(
            Control control, long secuencia, @Nullable Tarea tarea, @Nullable Instant decididoEn) {
        Expediente expediente = control.expediente();
        return new EstadoDeControl(
                expediente.controlId(),
                secuencia,
                expediente.ordenId(),
                expediente.contrato(),
                expediente.linea().servicio().name(),
                expediente.linea().tecnologia(),
                expediente.clase().name(),
                control.situacion().name(),
                expediente.planificadoPara(),
                tarea == null ? null : tarea.name(),
                decididoEn,
                expediente.cerradaEn(),
                control.visitaPedidaEn().orElse(null));
    }

    private static List<Lectura> lecturas(List<LecturaDeLinea> lecturas) {
        return lecturas.stream()
                .map(lectura -> new Lectura(
                        lectura.parametro().nombreTr181(),
                        lectura.valor(),
                        lectura.parametro().unidad(),
                        lectura.minimo(),
                        lectura.maximo()))
                .toList();
    }
}
