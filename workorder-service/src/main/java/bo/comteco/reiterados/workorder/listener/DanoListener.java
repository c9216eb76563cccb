package bo.comteco.reiterados.workorder.listener;

import bo.comteco.reiterados.contracts.AsistenciaRegistrada;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeReclamo;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.MaterialPedido;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.ReclamoCompletado;
import bo.comteco.reiterados.contracts.ReclamoRecibido;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Canal;
import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.Comando;
import bo.comteco.reiterados.workorder.domain.CompletarReclamo;
import bo.comteco.reiterados.workorder.domain.DatosTecnicos;
import bo.comteco.reiterados.workorder.domain.DecidirReclamo;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.PedirMaterial;
import bo.comteco.reiterados.workorder.domain.PedirVisita;
import bo.comteco.reiterados.workorder.domain.Prioridad;
import bo.comteco.reiterados.workorder.domain.RegistrarAsistencia;
import bo.comteco.reiterados.workorder.domain.ReprobarControl;
import bo.comteco.reiterados.workorder.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.SolucionarVisita;
import bo.comteco.reiterados.workorder.domain.TomarPrioridad;
import bo.comteco.reiterados.workorder.domain.Unidad;
import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the other services tell, as commands on a damage. A value that no version knows makes the event a dead letter. */
public final class DanoListener {

    /** One translation for each event that concerns a damage, by wire name. */
    public Map<String, Function<IncomingEvent, List<Comando>>> traducciones() {
        return Map.of(
                TipoDeEvento.RECLAMO_RECIBIDO.wireName(), this::reclamoRecibido,
                TipoDeEvento.RECLAMO_COMPLETADO.wireName(), this::reclamoCompletado,
                TipoDeEvento.ASISTENCIA_REGISTRADA.wireName(), this::asistenciaRegistrada,
                TipoDeEvento.ORDEN_CLASIFICADA.wireName(), this::ordenClasificada,
                TipoDeEvento.CONTROL_REPROBADO.wireName(), this::controlReprobado,
                TipoDeEvento.VISITA_PEDIDA.wireName(), this::visitaPedida,
                TipoDeEvento.VISITA_SOLUCIONADA.wireName(), this::visitaSolucionada,
                TipoDeEvento.MATERIAL_PEDIDO.wireName(), this::materialPedido);
    }

    /**
     * The events after which whoever took or assisted a claim is the one who registers its order or its repetition (Pasos 4, 6, 11, 15):
     * wire names.
     */
    public static Set<String> enNombreDeQuienReclama() {
        return Set.of(TipoDeEvento.RECLAMO_RECIBIDO.wireName(), TipoDeEvento.ASISTENCIA_REGISTRADA.wireName());
    }

    private List<Comando> reclamoRecibido(IncomingEvent event) {
        EstadoDeReclamo estado = leer(event, TipoDeEvento.RECLAMO_RECIBIDO, ReclamoRecibido.class)
                .estado();
        return List.of(new DecidirReclamo(
                estado.reclamoId(),
                cadena(estado),
                Canal.valueOf(estado.canal()),
                Objects.requireNonNull(estado.recibidoEn()),
                estado.armario(),
                unidad(estado),
                datos(estado),
                lugares(estado),
                null,
                event.time()));
    }

    private List<Comando> reclamoCompletado(IncomingEvent event) {
        EstadoDeReclamo estado = leer(event, TipoDeEvento.RECLAMO_COMPLETADO, ReclamoCompletado.class)
                .estado();
        return List.of(new CompletarReclamo(estado.reclamoId(), cadena(estado), datos(estado), event.time()));
    }

    private List<Comando> asistenciaRegistrada(IncomingEvent event) {
        EstadoDeReclamo estado = leer(event, TipoDeEvento.ASISTENCIA_REGISTRADA, AsistenciaRegistrada.class)
                .estado();
        return List.of(new RegistrarAsistencia(
                estado.reclamoId(),
                cadena(estado),
                ResultadoDeAsistencia.valueOf(Objects.requireNonNull(estado.asistencia(), "asistencia")),
                unidad(estado),
                Objects.requireNonNullElse(estado.asistidoEn(), event.time())));
    }

    /** Only this event changes a priority, so the others of an escalation need not be followed. */
    private List<Comando> ordenClasificada(IncomingEvent event) {
        EstadoDeEscalamiento estado = leer(event, TipoDeEvento.ORDEN_CLASIFICADA, OrdenClasificada.class)
                .estado();
        Prioridad prioridad = new Prioridad(
                Vulnerabilidad.valueOf(estado.vulnerabilidad()),
                estado.regla(),
                estado.versionDeMatriz(),
                Objects.requireNonNull(estado.vence(), "vence"),
                estado.secuencia());
        return List.of(new TomarPrioridad(EslabonId.leer(estado.ordenId()).orElseThrow(), prioridad));
    }

    private List<Comando> controlReprobado(IncomingEvent event) {
        EstadoDeControl estado = leer(event, TipoDeEvento.CONTROL_REPROBADO, ControlReprobado.class)
                .estado();
        EslabonId ordenId = EslabonId.leer(estado.ordenId()).orElseThrow();
        return List.of(new ReprobarControl(
                estado.controlId(), ordenId, Objects.requireNonNullElse(estado.decididoEn(), event.time())));
    }

    private List<Comando> visitaPedida(IncomingEvent event) {
        EstadoDeControl estado =
                leer(event, TipoDeEvento.VISITA_PEDIDA, VisitaPedida.class).estado();
        return List.of(new PedirVisita(
                estado.controlId(),
                EslabonId.leer(estado.ordenId()).orElseThrow(),
                Objects.requireNonNullElse(estado.visitaPedidaEn(), event.time())));
    }

    private List<Comando> visitaSolucionada(IncomingEvent event) {
        EstadoDeControl estado = leer(event, TipoDeEvento.VISITA_SOLUCIONADA, VisitaSolucionada.class)
                .estado();
        return List.of(new SolucionarVisita(
                estado.controlId(),
                EslabonId.leer(estado.ordenId()).orElseThrow(),
                Objects.requireNonNullElse(estado.decididoEn(), event.time())));
    }

    private List<Comando> materialPedido(IncomingEvent event) {
        MaterialPedido pedido = leer(event, TipoDeEvento.MATERIAL_PEDIDO, MaterialPedido.class);
        return List.of(new PedirMaterial(
                pedido.pedidoId(),
                EslabonId.leer(pedido.estado().ordenId()).orElseThrow(),
                pedido.material(),
                event.time()));
    }

    private static <E extends Evento> E leer(IncomingEvent event, TipoDeEvento tipo, Class<E> type) {
        return type.cast(EventCodec.decode(tipo, event.version(), event.body()));
    }

    private static Cadena cadena(EstadoDeReclamo estado) {
        return new Cadena(estado.contrato(), Servicio.valueOf(estado.servicio()), estado.falla());
    }

    private static @Nullable Unidad unidad(EstadoDeReclamo estado) {
        return estado.unidad() == null ? null : Unidad.valueOf(estado.unidad());
    }

    private static List<LugarDeRed> lugares(EstadoDeReclamo estado) {
        return Stream.of(
                        lugar(ClaseDeLugar.ARMARIO, estado.armario()),
                        lugar(ClaseDeLugar.NODO, estado.nodo()),
                        lugar(ClaseDeLugar.PUERTO_OLT, estado.puertoOlt()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<LugarDeRed> lugar(ClaseDeLugar clase, @Nullable String codigo) {
        return Optional.ofNullable(codigo).map(known -> new LugarDeRed(clase, known));
    }

    private static DatosTecnicos datos(EstadoDeReclamo estado) {
        return new DatosTecnicos(estado.tecnologia(), estado.segmento(), estado.clasePon());
    }
}
