package bo.comteco.reiterados.reporting.listener;

import bo.comteco.reiterados.contracts.CasoAdministrativoEscalado;
import bo.comteco.reiterados.contracts.EstadoDeCaso;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.EventoDeControl;
import bo.comteco.reiterados.contracts.EventoDeEscalamiento;
import bo.comteco.reiterados.contracts.EventoDeIndicador;
import bo.comteco.reiterados.contracts.EventoDeMasivo;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.EventoDeReclamo;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.reporting.domain.Aviso;
import bo.comteco.reiterados.reporting.domain.CasoReiterado;
import bo.comteco.reiterados.reporting.domain.Comando;
import bo.comteco.reiterados.reporting.domain.Control;
import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import bo.comteco.reiterados.reporting.domain.Curso;
import bo.comteco.reiterados.reporting.domain.Nivel;
import bo.comteco.reiterados.reporting.domain.Orden;
import bo.comteco.reiterados.reporting.domain.Prioridad;
import bo.comteco.reiterados.reporting.domain.ReflejarAviso;
import bo.comteco.reiterados.reporting.domain.ReflejarControl;
import bo.comteco.reiterados.reporting.domain.ReflejarOrden;
import bo.comteco.reiterados.reporting.domain.ReflejarPrioridad;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each event says to the read model. A follower looks at the public state that every event carries, never at the fact
 * beside it: so all events of one source have one translation. A level is the exception, since the state tells the highest one
 * alone and not when it was reached; an order rises to each once, so that order and repetition of these change nothing either.
 */
public final class EventosListener {

    private static final Set<Topic> TEMAS = Set.of(Topic.ORDENES, Topic.ESCALAMIENTOS, Topic.CALIDAD);
    /**
     * Of what is kept here these change nothing: no case comes or ends by them, of an escalation only the classifications and
     * the levels count, and of a control its result. A reclamo masivo is no case (D-23). When an order was attended is told
     * again by its closing, and counts only then.
     */
    private static final Set<TipoDeEvento> SIN_EFECTO = EnumSet.of(
            TipoDeEvento.ORDEN_EN_REPARACION,
            TipoDeEvento.ORDEN_ASIGNADA,
            TipoDeEvento.ORDEN_ATENDIDA,
            TipoDeEvento.ORDEN_SUSTITUIDA,
            TipoDeEvento.RECLAMO_MASIVO_DECLARADO,
            TipoDeEvento.RECLAMO_MASIVO_CERRADO,
            TipoDeEvento.OBJETIVO_VENCIDO,
            TipoDeEvento.GESTION_DE_NIVEL_REGISTRADA,
            TipoDeEvento.RECORDATORIO_DE_JEFATURA,
            TipoDeEvento.ESCALAMIENTO_DETENIDO,
            TipoDeEvento.CASO_COMUNICADO,
            TipoDeEvento.RESULTADO_DE_CASO_REGISTRADO,
            TipoDeEvento.REITERACIONES_REVISADAS,
            TipoDeEvento.GESTION_DE_CONTROL_REGISTRADA,
            TipoDeEvento.MATERIAL_PEDIDO);
    /** Of the tasks of a control only these say something of it: a call to be made, or a configuration, is no result yet. */
    private static final Set<String> SIN_MEDICION = Set.of("SIN_MEDICION", "SIN_UMBRALES");
    /** What only a reclamo masivo answers: there is no order, and none was needed. */
    private static final Set<String> BAJO_MASIVO = Set.of("BAJO_RECLAMO_MASIVO", "SOLUCIONADA_CON_MASIVO");

    private EventosListener() {}

    /** The wire names that may arrive. */
    public static Set<String> tipos() {
        return delTema().map(TipoDeEvento::wireName).collect(Collectors.toUnmodifiableSet());
    }

    /** By wire name, the translation of an event; it throws where the event breaks its contract. */
    public static Map<String, Function<IncomingEvent, List<Comando>>> traducciones() {
        return delTema()
                .filter(tipo -> !SIN_EFECTO.contains(tipo))
                .collect(Collectors.toUnmodifiableMap(
                        TipoDeEvento::wireName, tipo -> llegado -> comandos(tipo, llegado)));
    }

    private static Stream<TipoDeEvento> delTema() {
        return Arrays.stream(TipoDeEvento.values()).filter(tipo -> TEMAS.contains(tipo.topic()));
    }

    private static List<Comando> comandos(TipoDeEvento tipo, IncomingEvent llegado) {
        return switch (EventCodec.decode(tipo, llegado.version(), llegado.body())) {
            // Installations and material are no damage: nothing of them is counted.
            case EventoDeOrden evento when !evento.estado().tipo().equals("REPARACION") -> List.of();
            case EventoDeOrden evento -> List.of(orden(evento.estado()));
            case NivelEscalado nivel -> List.of(aviso(nivel.estado(), Nivel.tecnico(nivel.nivel()), nivel.vencioEn()));
            case CasoAdministrativoEscalado caso ->
                List.of(aviso(caso.estado(), Nivel.ADMINISTRADOR_CO, llegado.time()));
            case EventoDeEscalamiento evento -> List.of(prioridad(evento.estado()));
            case TareaDeControlCreada tarea when !sinMedicion(tarea.estado()) -> List.of();
            case EventoDeControl evento -> List.of(control(evento.estado(), llegado.time()));
            case EventoDeReclamo _, EventoDeMasivo _, EventoDeIndicador _ ->
                throw new IllegalArgumentException("not read here: " + tipo);
        };
    }

    private static Comando orden(EstadoDeOrden estado) {
        return new ReflejarOrden(
                estado.ordenId(),
                estado.contrato(),
                new Orden(
                        estado.secuencia(),
                        estado.numero(),
                        estado.servicio(),
                        estado.falla(),
                        estado.segmento(),
                        estado.abiertaEn(),
                        curso(estado)),
                Stream.concat(Stream.ofNullable(estado.caso()), estado.casosAnteriores().stream())
                        .map(caso -> caso(estado.secuencia(), caso))
                        .toList());
    }

    private static Curso curso(EstadoDeOrden estado) {
        return new Curso(
                BAJO_MASIVO.contains(estado.situacion()), estado.reiteradaEn(), estado.anuladaEn(), solucion(estado));
    }

    private static Curso.@Nullable Solucion solucion(EstadoDeOrden estado) {
        Instant cerradaEn = estado.cerradaEn();
        Instant atendidaEn = estado.atendidaEn();
        if (cerradaEn == null || !estado.situacion().equals("CERRADA") || !Boolean.TRUE.equals(estado.conSolucion())) {
            return null;
        }
        return new Curso.Solucion(
                atendidaEn != null && Boolean.TRUE.equals(estado.atendidaConSolucion()) ? atendidaEn : cerradaEn,
                cerradaEn);
    }

    private static CasoReiterado caso(long secuencia, EstadoDeCaso caso) {
        return new CasoReiterado(
                caso.casoId(),
                secuencia,
                caso.canal(),
                caso.recibidoEn(),
                caso.reiteraciones(),
                caso.solucionadoEn(),
                caso.refutadoEn());
    }

    private static Comando prioridad(EstadoDeEscalamiento estado) {
        return new ReflejarPrioridad(
                estado.ordenId(),
                estado.contrato(),
                new Prioridad(
                        estado.secuencia(),
                        estado.vulnerabilidad(),
                        estado.clasificadaEn(),
                        estado.vence(),
                        estado.objetivoEn()));
    }

    private static Comando aviso(EstadoDeEscalamiento estado, Nivel nivel, Instant en) {
        return new ReflejarAviso(estado.ordenId(), estado.contrato(), new Aviso(estado.secuencia(), nivel, en));
    }

    private static Comando control(EstadoDeControl estado, Instant en) {
        Resultado resultado = resultado(estado);
        Instant desde = switch (resultado) {
            case SIN_MEDICION -> en;
            case REPROBADO -> estado.visitaPedidaEn() == null ? estado.decididoEn() : estado.visitaPedidaEn();
            case PENDIENTE, APROBADO, SOLUCIONADO -> estado.decididoEn();
        };
        return new ReflejarControl(
                estado.ordenId(),
                estado.contrato(),
                new Control(estado.controlId(), estado.secuencia(), resultado, desde));
    }

    /**
     * A call has failed from the moment in which a visit was asked for (Paso 20, D-10). What is neither passed nor failed has
     * no result yet, and so has what a later version may call otherwise.
     */
    private static Resultado resultado(EstadoDeControl estado) {
        return switch (estado.situacion()) {
            case "APROBADO" -> Resultado.APROBADO;
            case "REPROBADO" -> Resultado.REPROBADO;
            case "SOLUCIONADO" -> Resultado.SOLUCIONADO;
            default -> {
                if (estado.visitaPedidaEn() != null) {
                    yield Resultado.REPROBADO;
                }
                yield sinMedicion(estado) ? Resultado.SIN_MEDICION : Resultado.PENDIENTE;
            }
        };
    }

    private static boolean sinMedicion(EstadoDeControl estado) {
        String tarea = estado.tarea();
        return tarea != null && SIN_MEDICION.contains(tarea);
    }
}
