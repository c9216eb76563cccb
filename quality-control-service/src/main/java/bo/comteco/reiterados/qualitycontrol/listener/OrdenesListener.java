package bo.comteco.reiterados.qualitycontrol.listener;

import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenCompletada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.delivery.inbox.DeadLetters;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.inbox.PageListener;
import bo.comteco.reiterados.delivery.inbox.Route;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.qualitycontrol.application.Comando;
import bo.comteco.reiterados.qualitycontrol.application.ControlDeCalidad;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Linea;
import bo.comteco.reiterados.qualitycontrol.domain.OrdenControlable;
import bo.comteco.reiterados.qualitycontrol.domain.Reiteraciones;
import bo.comteco.reiterados.qualitycontrol.domain.Servicio;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows the orders (Pasos 17, 19, 25): reacts to the state that says when an order was closed, whichever event brings it.
 *
 * <p>Two events can bring it: the closing, and what Smartflex told later. Either alone is enough, in any order, any number of
 * times.
 */
public final class OrdenesListener {

    private final ControlDeCalidad controles;

    /** Translates for that use case. */
    public OrdenesListener(ControlDeCalidad controles) {
        this.controles = controles;
    }

    /** The listener of the service's one binding. */
    public PageListener into(PageHandler<Comando, Control, ?, ?> handler, DeadLetters deadLetters) {
        Map<String, Function<IncomingEvent, List<Comando>>> translations = Map.of(
                TipoDeEvento.ORDEN_CERRADA.wireName(), this::ordenCerrada,
                TipoDeEvento.ORDEN_COMPLETADA.wireName(), this::ordenCompletada);
        return new PageListener(
                Arrays.stream(TipoDeEvento.values())
                        .filter(tipo -> tipo.topic() == Topic.ORDENES)
                        .map(TipoDeEvento::wireName)
                        .collect(Collectors.toSet()),
                List.of(Route.into(handler, translations)),
                deadLetters);
    }

    private List<Comando> ordenCerrada(IncomingEvent event) {
        EstadoDeOrden estado =
                ((OrdenCerrada) EventCodec.decode(TipoDeEvento.ORDEN_CERRADA, event.version(), event.body())).estado();
        if (estado.cerradaEn() == null) {
            throw new IllegalArgumentException("OrdenCerrada without cerradaEn: " + estado.ordenId());
        }
        return planificar(estado);
    }

    private List<Comando> ordenCompletada(IncomingEvent event) {
        EventoDeOrden completada =
                (OrdenCompletada) EventCodec.decode(TipoDeEvento.ORDEN_COMPLETADA, event.version(), event.body());
        return planificar(completada.estado());
    }

    private List<Comando> planificar(EstadoDeOrden estado) {
        Instant cerradaEn = estado.cerradaEn();
        if (cerradaEn == null || !"REPARACION".equals(estado.tipo())) {
            return List.of();
        }
        return controles.planificar(new OrdenControlable(
                estado.ordenId(),
                estado.secuencia(),
                estado.contrato(),
                new Linea(Servicio.valueOf(estado.servicio()), estado.tecnologia(), estado.clasePon()),
                estado.falla(),
                cerradaEn,
                Boolean.TRUE.equals(estado.conSolucion()),
                reiteraciones(estado),
                estado.centro()));
    }

    /** Whether the damage is a repeated one stands in the order (D-1, D-10); how often, in its case. */
    private static @Nullable Reiteraciones reiteraciones(EstadoDeOrden estado) {
        if (estado.reiteradaEn() == null) {
            return null;
        }
        return estado.caso() == null
                ? new Reiteraciones(estado.reclamos() - 1, null)
                : new Reiteraciones(estado.caso().reiteraciones(), estado.caso().casoId());
    }
}
