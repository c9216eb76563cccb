package bo.comteco.reiterados.intake.listener;

import bo.comteco.reiterados.contracts.AsistenciaIniciada;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.EventoDeEscalamiento;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.ReclamoSolucionadoEnLinea;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.Hitos;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import bo.comteco.reiterados.intake.domain.Situacion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What this service takes from the events of the others. */
public final class EventosDeOtros {

    private static final Set<Topic> TOPICS = EnumSet.of(Topic.ORDENES, Topic.ESCALAMIENTOS);

    private static final Set<TipoDeEvento> SIN_EFECTO =
            EnumSet.of(TipoDeEvento.OBJETIVO_VENCIDO, TipoDeEvento.RECORDATORIO_DE_JEFATURA);

    private EventosDeOtros() {}

    /** Wire names of the subscribed topics. */
    public static Set<String> topics() {
        return TOPICS.stream().map(Topic::wireName).collect(Collectors.toUnmodifiableSet());
    }

    /** Wire names of all events of those topics. */
    public static Set<String> known() {
        return Arrays.stream(TipoDeEvento.values())
                .filter(type -> TOPICS.contains(type.topic()))
                .map(TipoDeEvento::wireName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The copy of each order: every event of an order or its escalation carries the whole public state. That a target passed
     * or level 3 was reminded changes nothing of what is kept.
     */
    public static Map<String, Function<IncomingEvent, List<Noticia>>> ordenes() {
        return Arrays.stream(TipoDeEvento.values())
                .filter(type -> TOPICS.contains(type.topic()) && !SIN_EFECTO.contains(type))
                .collect(Collectors.toUnmodifiableMap(TipoDeEvento::wireName, type -> EventosDeOtros::noticia));
    }

    /** What step 3 made of claims: only these events decide one. */
    public static Map<String, Function<IncomingEvent, List<Comando>>> decisiones() {
        return Map.of(
                TipoDeEvento.ASISTENCIA_INICIADA.wireName(), EventosDeOtros::asistenciaIniciada,
                TipoDeEvento.REITERACION_REGISTRADA.wireName(), EventosDeOtros::reiteracionRegistrada,
                TipoDeEvento.ORDEN_REGISTRADA.wireName(), EventosDeOtros::ordenRegistrada,
                TipoDeEvento.RECLAMO_SOLUCIONADO_EN_LINEA.wireName(), EventosDeOtros::reclamoSolucionadoEnLinea);
    }

    private static List<Noticia> noticia(IncomingEvent event) {
        return switch (read(event)) {
            case EventoDeOrden order -> List.of(orden(order.estado()));
            case NivelEscalado told -> List.of(prioridad(told.estado()), nivel(told));
            case EventoDeEscalamiento escalation -> List.of(prioridad(escalation.estado()));
            case Evento other ->
                throw new IllegalArgumentException(other.getClass().getName());
        };
    }

    private static OrdenSeguida.Orden orden(EstadoDeOrden estado) {
        return new OrdenSeguida.Orden(
                estado.ordenId(),
                estado.secuencia(),
                Situacion.valueOf(estado.situacion()),
                estado.conSolucion(),
                estado.atendidaConSolucion(),
                estado.repite(),
                estado.reclamos(),
                new Hitos(
                        estado.registradaEn(),
                        estado.enReparacionEn(),
                        estado.atendidaEn(),
                        estado.cerradaEn(),
                        estado.anuladaEn(),
                        estado.solucionadaEnLineaEn(),
                        estado.inmediataEn()));
    }

    private static OrdenSeguida.Prioridad prioridad(EstadoDeEscalamiento estado) {
        return new OrdenSeguida.Prioridad(
                estado.ordenId(),
                estado.secuencia(),
                estado.vulnerabilidad(),
                estado.vence(),
                estado.clasificadaEn(),
                estado.detenidoEn());
    }

    private static OrdenSeguida.Nivel nivel(NivelEscalado told) {
        return new OrdenSeguida.Nivel(
                told.estado().ordenId(),
                told.estado().secuencia(),
                told.nivel(),
                told.destinatario(),
                told.causa(),
                told.disparadoEn());
    }

    private static List<Comando> asistenciaIniciada(IncomingEvent event) {
        AsistenciaIniciada fact = (AsistenciaIniciada) read(event);
        return List.of(new Comando.SeguirOrden(
                fact.reclamoId(),
                new Avance.EnAsistencia(decision(fact.decision()), fact.estado().ordenId())));
    }

    private static List<Comando> reiteracionRegistrada(IncomingEvent event) {
        ReiteracionRegistrada fact = (ReiteracionRegistrada) read(event);
        return List.of(new Comando.SeguirOrden(
                fact.reclamoId(),
                new Avance.Decidido(decision(fact.decision()), fact.estado().ordenId())));
    }

    /** An order that a failed control made decides no claim. */
    private static List<Comando> ordenRegistrada(IncomingEvent event) {
        OrdenRegistrada fact = (OrdenRegistrada) read(event);
        String reclamoId = fact.reclamoId();
        String decision = fact.decision();
        return reclamoId == null || decision == null
                ? List.of()
                : List.of(new Comando.SeguirOrden(
                        reclamoId,
                        new Avance.Decidido(decision(decision), fact.estado().ordenId())));
    }

    private static List<Comando> reclamoSolucionadoEnLinea(IncomingEvent event) {
        ReclamoSolucionadoEnLinea fact = (ReclamoSolucionadoEnLinea) read(event);
        return List.of(new Comando.SeguirOrden(
                fact.reclamoId(),
                new Avance.SolucionadoEnLinea(null, fact.estado().ordenId())));
    }

    private static DecisionDelPaso3 decision(String name) {
        return DecisionDelPaso3.valueOf(name);
    }

    private static Evento read(IncomingEvent event) {
        return EventCodec.decode(TipoDeEvento.named(event.type()).orElseThrow(), event.version(), event.body());
    }
}
