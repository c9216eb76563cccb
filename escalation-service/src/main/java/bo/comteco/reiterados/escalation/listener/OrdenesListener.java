package bo.comteco.reiterados.escalation.listener;

import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.ReiteracionesRevisadas;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.escalation.application.Decisiones;
import bo.comteco.reiterados.escalation.application.Revisiones;
import bo.comteco.reiterados.escalation.application.Solicitud;
import bo.comteco.reiterados.escalation.domain.Comando;
import bo.comteco.reiterados.escalation.domain.OrdenPublica;
import bo.comteco.reiterados.escalation.domain.OrdenPublica.Desenlace;
import bo.comteco.reiterados.escalation.domain.Segmento;
import bo.comteco.reiterados.escalation.domain.Servicio;
import bo.comteco.reiterados.escalation.domain.TipoDeOrden;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows the orders. Whatever happened to one, the answer is the same: look at its public state. Of the controls only the
 * review at closing is read: a failed one comes back as an order that is immediate (Paso 21).
 */
public final class OrdenesListener {
    /**
     * Being put in repair and who repairs change nothing here: what is kept of an order has no word of it. A reclamo masivo is no order, and
     * what is solved with it never was one.
     */
    private static final Set<TipoDeEvento> SIN_EFECTO = EnumSet.of(
            TipoDeEvento.ORDEN_EN_REPARACION,
            TipoDeEvento.ORDEN_ASIGNADA,
            TipoDeEvento.DANO_SOLUCIONADO_CON_MASIVO,
            TipoDeEvento.RECLAMO_MASIVO_DECLARADO,
            TipoDeEvento.RECLAMO_MASIVO_CERRADO);

    private final Clock clock;

    /** What fires because of an event is recorded with the hour of that clock. */
    public OrdenesListener(Clock clock) {
        this.clock = clock;
    }

    /** The listener of {@code ordenes.v1} into those decisions, and of {@code calidad.v1} into those reviews. */
    public PageListener into(Decisiones decisiones, Revisiones revisiones, DeadLetters deadLetters) {
        Set<String> conocidos = deLosTemas(EnumSet.of(Topic.ORDENES, Topic.CALIDAD));
        Function<IncomingEvent, List<Solicitud>> seguir = this::seguirOrden;
        Function<IncomingEvent, List<Solicitud>> revisar = this::revisarReiteraciones;
        Set<String> usados = deLosTemas(EnumSet.of(Topic.ORDENES)).stream()
                .filter(tipo ->
                        SIN_EFECTO.stream().noneMatch(otro -> otro.wireName().equals(tipo)))
                .collect(Collectors.toSet());
        return new PageListener(
                conocidos,
                List.of(
                        new Route<>(
                                usados.stream().collect(Collectors.toMap(tipo -> tipo, tipo -> seguir)),
                                decisiones::decidir),
                        new Route<>(
                                Map.of(TipoDeEvento.REITERACIONES_REVISADAS.wireName(), revisar), revisiones::decidir)),
                deadLetters);
    }

    private static Set<String> deLosTemas(Set<Topic> temas) {
        return Arrays.stream(TipoDeEvento.values())
                .filter(tipo -> temas.contains(tipo.topic()))
                .map(TipoDeEvento::wireName)
                .collect(Collectors.toSet());
    }

    /** The review of a closed order (Paso 25), at the instant of its closing. */
    List<Solicitud> revisarReiteraciones(IncomingEvent event) {
        TipoDeEvento tipo = TipoDeEvento.REITERACIONES_REVISADAS;
        ReiteracionesRevisadas revisadas =
                (ReiteracionesRevisadas) EventCodec.decode(tipo, event.version(), event.body());
        Instant en = event.time().truncatedTo(ChronoUnit.MILLIS);
        return List.of(new Solicitud(
                revisadas.estado().ordenId(),
                new Comando.RevisarReiteraciones(revisadas.reiteraciones(), en, clock.instant())));
    }

    /** A link of the chain in assistance is not an order yet: nothing. */
    List<Solicitud> seguirOrden(IncomingEvent event) {
        TipoDeEvento tipo = TipoDeEvento.named(event.type()).orElseThrow();
        EstadoDeOrden estado = ((EventoDeOrden) EventCodec.decode(tipo, event.version(), event.body())).estado();
        Instant registradaEn = estado.registradaEn();
        if (registradaEn == null) {
            return List.of();
        }
        return List.of(
                new Solicitud(estado.ordenId(), new Comando.SeguirOrden(orden(estado, registradaEn), clock.instant())));
    }

    private static OrdenPublica orden(EstadoDeOrden estado, Instant registradaEn) {
        Boolean conSolucion = estado.conSolucion();
        // Events of before that field have only the last outcome.
        Boolean atendida = estado.atendidaConSolucion() == null ? conSolucion : estado.atendidaConSolucion();
        String segmento = estado.segmento();
        EstadoDeCaso caso = estado.caso();
        return new OrdenPublica(
                estado.ordenId(),
                estado.secuencia(),
                estado.cadena(),
                estado.numero(),
                estado.contrato(),
                Servicio.valueOf(estado.servicio()),
                TipoDeOrden.valueOf(estado.tipo()),
                segmento == null ? null : Segmento.valueOf(segmento),
                registradaEn.truncatedTo(ChronoUnit.MILLIS),
                milisegundos(estado.completadaEn()),
                milisegundos(estado.reiteradaEn()),
                milisegundos(estado.porRetencionEn()),
                milisegundos(estado.inmediataEn()),
                desenlace(milisegundos(estado.atendidaEn()), atendida),
                desenlace(milisegundos(estado.cerradaEn()), conSolucion),
                milisegundos(estado.anuladaEn()),
                caso != null,
                caso == null ? null : milisegundos(caso.solucionadoEn()),
                milisegundos(estado.sustituidaEn()),
                estado.centro());
    }

    private static @Nullable Desenlace desenlace(@Nullable Instant en, @Nullable Boolean conSolucion) {
        return en == null ? null : new Desenlace(en, Boolean.TRUE.equals(conSolucion));
    }

    /** As the store keeps them: an instant must not seem new because it was read back. */
    private static @Nullable Instant milisegundos(@Nullable Instant instante) {
        return instante == null ? null : instante.truncatedTo(ChronoUnit.MILLIS);
    }
}
