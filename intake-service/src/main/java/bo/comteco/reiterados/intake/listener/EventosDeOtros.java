package bo.comteco.reiterados.intake.listener;

import bo.comteco.reiterados.contracts.AsistenciaIniciada;
import bo.comteco.reiterados.contracts.CasoAdministrativoEscalado;
import bo.comteco.reiterados.contracts.CasoComunicado;
import bo.comteco.reiterados.contracts.ControlAprobado;
import bo.comteco.reiterados.contracts.ControlReprobado;
import bo.comteco.reiterados.contracts.EscalamientoDetenido;
import bo.comteco.reiterados.contracts.EstadoDeControl;
import bo.comteco.reiterados.contracts.EstadoDeEscalamiento;
import bo.comteco.reiterados.contracts.EstadoDeMasivo;
import bo.comteco.reiterados.contracts.EstadoDeOrden;
import bo.comteco.reiterados.contracts.EventCodec;
import bo.comteco.reiterados.contracts.Evento;
import bo.comteco.reiterados.contracts.EventoDeControl;
import bo.comteco.reiterados.contracts.EventoDeEscalamiento;
import bo.comteco.reiterados.contracts.EventoDeMasivo;
import bo.comteco.reiterados.contracts.EventoDeOrden;
import bo.comteco.reiterados.contracts.GestionDeControlRegistrada;
import bo.comteco.reiterados.contracts.GestionDeNivelRegistrada;
import bo.comteco.reiterados.contracts.MaterialPedido;
import bo.comteco.reiterados.contracts.NivelEscalado;
import bo.comteco.reiterados.contracts.ObjetivoVencido;
import bo.comteco.reiterados.contracts.OrdenAnulada;
import bo.comteco.reiterados.contracts.OrdenAsignada;
import bo.comteco.reiterados.contracts.OrdenAtendida;
import bo.comteco.reiterados.contracts.OrdenCerrada;
import bo.comteco.reiterados.contracts.OrdenClasificada;
import bo.comteco.reiterados.contracts.OrdenEnReparacion;
import bo.comteco.reiterados.contracts.OrdenRegistrada;
import bo.comteco.reiterados.contracts.OrdenSustituida;
import bo.comteco.reiterados.contracts.ReclamoMasivoCerrado;
import bo.comteco.reiterados.contracts.ReclamoMasivoDeclarado;
import bo.comteco.reiterados.contracts.ReclamoSolucionadoEnLinea;
import bo.comteco.reiterados.contracts.ReclamoVinculadoAMasivo;
import bo.comteco.reiterados.contracts.ReiteracionRegistrada;
import bo.comteco.reiterados.contracts.ResultadoDeCasoRegistrado;
import bo.comteco.reiterados.contracts.TareaDeControlCreada;
import bo.comteco.reiterados.contracts.TipoDeEvento;
import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.contracts.VinculoAMasivo;
import bo.comteco.reiterados.contracts.VisitaPedida;
import bo.comteco.reiterados.contracts.VisitaSolucionada;
import bo.comteco.reiterados.delivery.inbox.IncomingEvent;
import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.intake.application.SeguirOrdenes.Novedad;
import bo.comteco.reiterados.intake.domain.Autor;
import bo.comteco.reiterados.intake.domain.Avance;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.DecisionDelPaso3;
import bo.comteco.reiterados.intake.domain.Hitos;
import bo.comteco.reiterados.intake.domain.MasivoSeguido;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Momento;
import bo.comteco.reiterados.intake.domain.OrdenSeguida;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Noticia;
import bo.comteco.reiterados.intake.domain.OrdenSeguida.Tramite;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.Situacion;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this service takes from the events of the others. */
public final class EventosDeOtros {

    private static final Set<Topic> TOPICS = EnumSet.of(Topic.ORDENES, Topic.ESCALAMIENTOS, Topic.CALIDAD);

    /**
     * A case that a visit opened changes nothing of what is kept. The reminders of level 3 are reckoned from when it was told, and counted
     * when the rise stops. Of a control its verdict names when it was planned for. What the review of repetitions counts the closing says.
     * Each of them would be one more write, to tell the same.
     */
    private static final Set<TipoDeEvento> SIN_EFECTO = EnumSet.of(
            TipoDeEvento.CASO_ABIERTO,
            TipoDeEvento.CASO_SOLUCIONADO,
            TipoDeEvento.RECORDATORIO_DE_JEFATURA,
            TipoDeEvento.CONTROL_PLANIFICADO,
            TipoDeEvento.REITERACIONES_REVISADAS);

    /** Of the tasks of controls: that a client is to be called, which is each control by phone, is no news. */
    private static final String POR_LLAMADA = ".LLAMADA";

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
     * What each of them says. Every event of an order or its escalation carries the whole public state, of which a copy is kept.
     * Five of them decide a claim too.
     */
    public static Map<String, Function<IncomingEvent, List<Novedad>>> novedades() {
        return Arrays.stream(TipoDeEvento.values())
                .filter(type -> TOPICS.contains(type.topic()) && !SIN_EFECTO.contains(type))
                .collect(Collectors.toUnmodifiableMap(TipoDeEvento::wireName, type -> EventosDeOtros::novedades));
    }

    private static List<Novedad> novedades(IncomingEvent event) {
        if (event.type().equals(TipoDeEvento.TAREA_DE_CONTROL_CREADA.wireName())
                && event.subject().endsWith(POR_LLAMADA)) {
            return List.of();
        }
        Evento read = EventCodec.decode(TipoDeEvento.named(event.type()).orElseThrow(), event.version(), event.body());
        return switch (read) {
            case EventoDeMasivo told -> List.of(new Novedad.DeMasivo(masivo(told, autor(event.author()))));
            case Evento _ -> {
                List<Novedad> all = new ArrayList<>();
                new Dicho(event.time(), autor(event.author()))
                        .noticias(read)
                        .forEach(noticia -> all.add(new Novedad.DeOrden(noticia)));
                decision(read).ifPresent(comando -> all.add(new Novedad.DeReclamo(comando)));
                yield all;
            }
        };
    }

    private static Optional<Comando> decision(Evento event) {
        return switch (event) {
            case AsistenciaIniciada fact ->
                Optional.of(new Comando.SeguirOrden(
                        fact.reclamoId(),
                        new Avance.EnAsistencia(
                                decision(fact.decision()),
                                fact.estado().ordenId(),
                                fact.estado().centro())));
            case ReiteracionRegistrada fact -> Optional.of(decidido(fact.reclamoId(), fact.decision(), fact.estado()));
            // An order that a failed control made decides no claim.
            case OrdenRegistrada fact ->
                fact.reclamoId() == null || fact.decision() == null
                        ? Optional.empty()
                        : Optional.of(decidido(fact.reclamoId(), fact.decision(), fact.estado()));
            // What raised a reclamo masivo had been decided before.
            case ReclamoVinculadoAMasivo fact ->
                fact.reclamoId() == null || fact.decision() == null
                        ? Optional.empty()
                        : Optional.of(decidido(fact.reclamoId(), fact.decision(), fact.estado()));
            case ReclamoSolucionadoEnLinea fact ->
                Optional.of(new Comando.SeguirOrden(
                        fact.reclamoId(),
                        new Avance.SolucionadoEnLinea(
                                null, fact.estado().ordenId(), fact.estado().centro())));
            case Evento _ -> Optional.empty();
        };
    }

    private static Comando decidido(String reclamoId, String decision, EstadoDeOrden estado) {
        return new Comando.SeguirOrden(
                reclamoId, new Avance.Decidido(decision(decision), estado.ordenId(), estado.centro()));
    }

    private static MasivoSeguido masivo(EventoDeMasivo event, @Nullable Autor por) {
        EstadoDeMasivo estado = event.estado();
        return new MasivoSeguido(
                estado.masivoId(),
                estado.secuencia(),
                estado.clase() + " " + estado.codigo(),
                estado.origen().equals("DETECCION"),
                estado.reclamos(),
                estado.declaradoEn(),
                estado.conSolucion(),
                estado.cerradoEn(),
                event instanceof ReclamoMasivoDeclarado ? por : null,
                event instanceof ReclamoMasivoCerrado ? por : null);
    }

    /** Who did it, as a story names people; null in events of before they said. */
    private static @Nullable Autor autor(@Nullable Author author) {
        return switch (author) {
            case Author.Person(String role, String code) -> new Autor(role, code);
            case Author.Automatic _ -> Autor.SISTEMA;
            case null -> null;
        };
    }

    /** What one event says, when, and who did it. */
    private record Dicho(Instant en, @Nullable Autor por) {

        List<Noticia> noticias(Evento event) {
            return switch (event) {
                case EventoDeOrden order -> orden(order);
                case OrdenClasificada classified -> List.of(prioridad(classified.estado()), clasificacion(classified));
                case NivelEscalado told -> List.of(prioridad(told.estado()), nivel(told));
                case GestionDeNivelRegistrada done -> List.of(prioridad(done.estado()), gestion(done));
                case ObjetivoVencido passed ->
                    List.of(
                            prioridad(passed.estado()),
                            new Tramite.ObjetivoVencido(
                                    passed.estado().ordenId(), passed.estado().secuencia(), en, por));
                case EscalamientoDetenido stopped -> detenido(stopped);
                case CasoAdministrativoEscalado told ->
                    List.of(
                            prioridad(told.estado()),
                            new Tramite.CasoEscalado(
                                    told.estado().ordenId(), told.estado().secuencia(), en, por, told.reiteraciones()));
                case CasoComunicado told ->
                    List.of(
                            prioridad(told.estado()),
                            new Tramite.CasoComunicado(
                                    told.estado().ordenId(), told.estado().secuencia(), en, por));
                case ResultadoDeCasoRegistrado done ->
                    List.of(
                            prioridad(done.estado()),
                            new Tramite.ResultadoDeCaso(
                                    done.estado().ordenId(),
                                    done.estado().secuencia(),
                                    en,
                                    por,
                                    done.rol(),
                                    done.resultado(),
                                    medio(done.medio())));
                case EventoDeEscalamiento escalation -> List.of(prioridad(escalation.estado()));
                case EventoDeControl control -> control(control);
                case Evento other ->
                    throw new IllegalArgumentException(other.getClass().getName());
            };
        }

        private List<Noticia> orden(EventoDeOrden event) {
            EstadoDeOrden estado = event.estado();
            List<Noticia> news = new ArrayList<>(List.of(EventosDeOtros.orden(estado)));
            Momento momento = momento(event);
            if (momento != null && por != null) {
                news.add(new OrdenSeguida.Hecha(estado.ordenId(), momento, por));
            }
            switch (event) {
                case OrdenRegistrada _ -> news.add(registrada(estado));
                case OrdenEnReparacion _, OrdenAsignada _ -> asignacion(estado).ifPresent(news::add);
                case OrdenCerrada _ when estado.reiteradaEn() != null -> news.add(revision(estado));
                case EventoDeOrden _ -> {}
            }
            return news;
        }

        private Optional<Tramite> asignacion(EstadoDeOrden estado) {
            return estado.tecnico() == null && estado.cuadrilla() == null
                    ? Optional.empty()
                    : Optional.of(new Tramite.Asignacion(
                            estado.ordenId(), estado.secuencia(), en, por, estado.tecnico(), estado.cuadrilla()));
        }

        /**
         * Paso 25 counts what the closing itself says, so that {@code ReiteracionesRevisadas}, one for each repeated order, need not be
         * read.
         */
        private static Tramite revision(EstadoDeOrden estado) {
            return new Tramite.Revision(
                    estado.ordenId(),
                    estado.secuencia(),
                    Objects.requireNonNull(estado.cerradaEn(), "cerradaEn"),
                    Autor.SISTEMA,
                    estado.caso() == null
                            ? estado.reclamos() - 1
                            : estado.caso().reiteraciones());
        }

        private OrdenSeguida.Clasificacion clasificacion(OrdenClasificada classified) {
            EstadoDeEscalamiento estado = classified.estado();
            return new OrdenSeguida.Clasificacion(
                    estado.ordenId(),
                    estado.secuencia(),
                    classified.causa(),
                    estado.vulnerabilidad(),
                    estado.vence(),
                    estado.clasificadaEn(),
                    por,
                    classified.motivo());
        }

        /** Most stop before anybody was reminded, and then the priority says all. */
        private List<Noticia> detenido(EscalamientoDetenido stopped) {
            EstadoDeEscalamiento estado = stopped.estado();
            int recordatorios = Objects.requireNonNullElse(stopped.recordatorios(), 0);
            return recordatorios == 0 && stopped.avisoAlCliente() == null
                    ? List.of(prioridad(estado))
                    : List.of(
                            prioridad(estado),
                            new Tramite.Detenido(
                                    estado.ordenId(),
                                    estado.secuencia(),
                                    en,
                                    por,
                                    recordatorios,
                                    stopped.avisoAlCliente()));
        }

        private Tramite gestion(GestionDeNivelRegistrada done) {
            EstadoDeEscalamiento estado = done.estado();
            String armario = done.armario();
            return armario == null
                    ? new Tramite.Resultado(
                            estado.ordenId(),
                            estado.secuencia(),
                            en,
                            por,
                            done.nivel(),
                            done.rol(),
                            done.resultado(),
                            medio(done.medio()))
                    : new Tramite.EnArmario(estado.ordenId(), estado.secuencia(), en, por, done.rol(), armario);
        }

        private OrdenSeguida.Nivel nivel(NivelEscalado told) {
            return new OrdenSeguida.Nivel(
                    told.estado().ordenId(),
                    told.estado().secuencia(),
                    told.nivel(),
                    told.destinatario(),
                    told.causa(),
                    told.disparadoEn(),
                    Boolean.TRUE.equals(told.declarada()),
                    told.recordatorioEn() == null
                            ? null
                            : new OrdenSeguida.Recordatorios(
                                    told.recordatorioEn(), Duration.between(told.vencioEn(), told.recordatorioEn())),
                    told.medio() == null ? null : Medio.valueOf(told.medio()),
                    told.hasta(),
                    por,
                    told.motivo());
        }

        private List<Noticia> control(EventoDeControl event) {
            return switch (event) {
                case TareaDeControlCreada task -> List.of(tarea(task.estado(), task.motivo(), null));
                case VisitaPedida asked -> List.of(tarea(asked.estado(), asked.motivo(), asked.aviso()));
                case GestionDeControlRegistrada done ->
                    List.of(new Tramite.GestionDeControl(
                            done.estado().ordenId(),
                            done.estado().secuencia(),
                            en,
                            por,
                            done.estado().controlId(),
                            done.llamadas(),
                            done.medio()));
                case MaterialPedido asked ->
                    List.of(new Tramite.Material(
                            asked.estado().ordenId(),
                            asked.estado().secuencia(),
                            en,
                            por,
                            asked.pedidoId(),
                            asked.material()));
                case ControlAprobado passed -> veredicto(passed.estado(), true, passed.advertencia());
                case ControlReprobado failed -> veredicto(failed.estado(), false, failed.motivo());
                case VisitaSolucionada solved -> veredicto(solved.estado(), true, "la visita del técnico lo solucionó");
                case EventoDeControl before -> List.of();
            };
        }

        private Tramite tarea(EstadoDeControl estado, String motivo, @Nullable String aviso) {
            return new Tramite.Tarea(
                    estado.ordenId(),
                    estado.secuencia(),
                    en,
                    por,
                    estado.controlId(),
                    Objects.requireNonNull(estado.tarea(), "tarea"),
                    motivo,
                    aviso == null ? null : avisado(aviso));
        }

        private List<Noticia> veredicto(EstadoDeControl estado, boolean aprobado, @Nullable String detalle) {
            return Stream.ofNullable(estado.decididoEn())
                    .<Noticia>map(decidido -> new OrdenSeguida.Control(
                            estado.ordenId(),
                            estado.secuencia(),
                            estado.controlId(),
                            estado.clase().equals("LLAMADA"),
                            aprobado,
                            estado.planificadoPara(),
                            decidido,
                            detalle,
                            por))
                    .toList();
        }
    }

    /** Events of before the means were told are of what was done in the system. */
    private static Medio medio(@Nullable String name) {
        return name == null ? Medio.SISTEMA : Medio.valueOf(name);
    }

    private static Medio avisado(String aviso) {
        return switch (aviso) {
            case "BANDEJA" -> Medio.SISTEMA;
            case "EN_PERSONA" -> Medio.PRESENCIAL;
            default -> Medio.valueOf(aviso);
        };
    }

    private static @Nullable Momento momento(EventoDeOrden event) {
        return switch (event) {
            case OrdenRegistrada _ -> Momento.REGISTRADA;
            case OrdenEnReparacion _ -> Momento.EN_REPARACION;
            case OrdenAtendida _ -> Momento.ATENDIDA;
            case OrdenCerrada _ -> Momento.CERRADA;
            case OrdenAnulada _ -> Momento.ANULADA;
            case OrdenSustituida _ -> Momento.SUSTITUIDA;
            case ReclamoSolucionadoEnLinea _ -> Momento.SOLUCIONADA_EN_LINEA;
            case EventoDeOrden _ -> null;
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
                estado.caso() == null ? 0 : estado.caso().reiteraciones(),
                new Hitos(
                        estado.registradaEn(),
                        estado.enReparacionEn(),
                        estado.atendidaEn(),
                        estado.cerradaEn(),
                        estado.anuladaEn(),
                        estado.solucionadaEnLineaEn(),
                        estado.inmediataEn()),
                estado.motivoDeAnulacion(),
                masivo(estado.reclamoMasivo()),
                estado.centro(),
                estado.controlesReprobados(),
                sustitucion(estado));
    }

    private static OrdenSeguida.@Nullable Sustitucion sustitucion(EstadoDeOrden estado) {
        String por = estado.sustituidaPor();
        Instant en = estado.sustituidaEn();
        return por == null || en == null ? null : new OrdenSeguida.Sustitucion(por, en);
    }

    private static OrdenSeguida.@Nullable Masivo masivo(@Nullable VinculoAMasivo vinculo) {
        return vinculo == null
                ? null
                : new OrdenSeguida.Masivo(vinculo.masivoId(), vinculo.desde(), vinculo.solucionadoEn());
    }

    /** D-27: each new order is told to Smartflex, whoever made it. */
    private static OrdenSeguida.Registrada registrada(EstadoDeOrden estado) {
        return new OrdenSeguida.Registrada(new Registro.DeOrden(
                estado.ordenId(),
                estado.contrato(),
                estado.servicio(),
                estado.falla(),
                estado.tipo(),
                estado.repite(),
                Objects.requireNonNull(estado.registradaEn(), "registradaEn")));
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

    private static DecisionDelPaso3 decision(String name) {
        return DecisionDelPaso3.valueOf(name);
    }
}
