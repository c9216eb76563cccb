package bo.comteco.reiterados.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service shows of an order that others master: of each source the newest that it has seen.
 *
 * @param ordenId the order
 * @param orden newest public state of the order; null while only its priority has come
 * @param autores who brought it to each of its states; none for what was told before events named their author
 * @param prioridad newest priority of the order; null until it is classified
 * @param clasificaciones how it was classified, in their order: as often as its priority rose or a person lowered it
 * @param niveles the levels that were told of it, in their order: a handful at most
 * @param controles the newest verdict of each of its controls: two at most
 * @param tramites what else was done about it, of each {@link Tramite#clave()} the newest: a handful, by their clave
 * @param informe how far Smartflex has been told of it (D-27); null before it is registered
 */
public record OrdenSeguida(
        String ordenId,
        @Nullable Orden orden,
        Map<Momento, Autor> autores,
        @Nullable Prioridad prioridad,
        List<Clasificacion> clasificaciones,
        List<Nivel> niveles,
        List<Control> controles,
        List<Tramite> tramites,
        @Nullable Informe informe) {

    /** What one event, or Smartflex, says of an order. */
    public sealed interface Noticia {

        /** The order. */
        String ordenId();
    }

    /**
     * The order has come to be: Smartflex is to be told, in the same write that keeps the copy (D-27).
     *
     * @param registro what it is told
     */
    public record Registrada(Registro.DeOrden registro) implements Noticia {
        @Override
        public String ordenId() {
            return registro.ordenId();
        }
    }

    /**
     * Smartflex has answered about the order (D-27).
     *
     * @param ordenId the order
     * @param rechazo why it does not take it; null where it does
     * @param en when
     */
    public record Informada(String ordenId, @Nullable String rechazo, Instant en) implements Noticia {

        /** Names the order alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "Informada[" + ordenId + "]";
        }
    }

    /**
     * A person has seen to what Smartflex refused: it is told again (D-27).
     *
     * @param ordenId the order
     */
    public record Reenviada(String ordenId) implements Noticia {}

    /**
     * Somebody, or the system, brought the order to one of its states.
     *
     * @param ordenId the order
     * @param momento which
     * @param por who
     */
    public record Hecha(String ordenId, Momento momento, Autor por) implements Noticia {}

    /**
     * State of the order, from workorder.
     *
     * @param ordenId the order
     * @param secuencia number of the event
     * @param situacion its state
     * @param conSolucion whether it was attended or closed with solution; null before
     * @param atendidaConSolucion whether it was attended with solution, also when the closing says otherwise; null before
     * @param repite the order or assistance that it repeats (Paso 6); null where it repeats none
     * @param reclamos number of its claims, the one that made it included
     * @param reiteraciones how often its damage was claimed again, on this order and on those before it (D-26); 0 where it is no case
     * @param hitos when it came to each of its states
     * @param motivoDeAnulacion why it was annulled, in the words of whoever did it; null where it was not
     * @param masivo the reclamo masivo that it is linked to (D-23); null where it is linked to none
     * @param centro its centro de operaciones, whose people are written to; null where it is not said
     * @param controlesReprobados the failed controls that it answers as their immediate order (Paso 21)
     * @param sustitucion what took the place of this annulled order (D-25); null where nothing did
     */
    public record Orden(
            String ordenId,
            long secuencia,
            Situacion situacion,
            @Nullable Boolean conSolucion,
            @Nullable Boolean atendidaConSolucion,
            @Nullable String repite,
            int reclamos,
            int reiteraciones,
            Hitos hitos,
            @Nullable String motivoDeAnulacion,
            @Nullable Masivo masivo,
            @Nullable String centro,
            List<String> controlesReprobados,
            @Nullable Sustitucion sustitucion)
            implements Noticia {

        /** Copies the list. */
        public Orden {
            controlesReprobados = List.copyOf(controlesReprobados);
        }

        /** Claimed once, not annulled, linked to no reclamo masivo, of a centro that is not said, answering no control, and nothing took its place. */
        public Orden(
                String ordenId,
                long secuencia,
                Situacion situacion,
                @Nullable Boolean conSolucion,
                @Nullable Boolean atendidaConSolucion,
                @Nullable String repite,
                int reclamos,
                Hitos hitos) {
            this(
                    ordenId,
                    secuencia,
                    situacion,
                    conSolucion,
                    atendidaConSolucion,
                    repite,
                    reclamos,
                    0,
                    hitos,
                    null,
                    null,
                    null,
                    List.of(),
                    null);
        }

        /** Names the order and its state alone: a reason in words is for no log line. */
        @Override
        public String toString() {
            return "Orden[" + ordenId + "#" + secuencia + ", " + situacion + "]";
        }

        /** Whether the order has come to be: not while in assistance, nor where that solved it. */
        public boolean registrada() {
            return hitos.registradaEn() != null;
        }
    }

    /**
     * A reclamo masivo behind a damage (D-23).
     *
     * @param id the reclamo masivo
     * @param desde when the damage was linked to it
     * @param solucionadoEn when it was closed with solution and the damage, without an order, with it; null otherwise
     */
    public record Masivo(String id, Instant desde, @Nullable Instant solucionadoEn) {}

    /**
     * The supervisor decided that another order takes the place of an annulled one (D-25).
     *
     * @param por the other order
     * @param en when that was decided
     */
    public record Sustitucion(String por, Instant en) {}

    /**
     * Priority of the order, from escalation.
     *
     * @param ordenId the order
     * @param secuencia number of the event
     * @param vulnerabilidad row of the matrix
     * @param vence deadline
     * @param clasificadaEn when it was classified last
     * @param detenidoEn when its way up stopped; null while it goes on
     */
    public record Prioridad(
            String ordenId,
            long secuencia,
            String vulnerabilidad,
            Instant vence,
            Instant clasificadaEn,
            @Nullable Instant detenidoEn)
            implements Noticia {}

    /**
     * The order was classified, by the matrix or by a person who lowered its priority (D-18).
     *
     * @param ordenId the order
     * @param secuencia number of the event
     * @param causa what made it be classified
     * @param vulnerabilidad row of the matrix
     * @param vence deadline
     * @param en when
     * @param por who; null where that is not known
     * @param motivo why a person lowered it, in that person's words; null otherwise
     */
    public record Clasificacion(
            String ordenId,
            long secuencia,
            String causa,
            String vulnerabilidad,
            Instant vence,
            Instant en,
            @Nullable Autor por,
            @Nullable String motivo)
            implements Noticia {

        /** Names the order and the row alone: a reason in words is for no log line. */
        @Override
        public String toString() {
            return "Clasificacion[" + ordenId + "#" + secuencia + ", " + vulnerabilidad + "]";
        }
    }

    /**
     * A level that was told of the order, from escalation; each is told once (D-14).
     *
     * @param ordenId the order
     * @param secuencia number of the event
     * @param nivel the level
     * @param destinatario the role that was told
     * @param causa why
     * @param en when
     * @param declarada whether the level below said that it could not solve it
     * @param recordatorios when it is reminded of what is unsolved (D-11); null for a level that is not
     * @param medio by which means it was told; null where that is not known
     * @param hasta until when it had it, when it was told; null where that is not known
     * @param por who declared it, or the system; null where that is not known
     * @param motivo why the level below cannot solve it, in its words; null where it did not say so
     */
    public record Nivel(
            String ordenId,
            long secuencia,
            int nivel,
            String destinatario,
            String causa,
            Instant en,
            boolean declarada,
            @Nullable Recordatorios recordatorios,
            @Nullable Medio medio,
            @Nullable Instant hasta,
            @Nullable Autor por,
            @Nullable String motivo)
            implements Noticia {

        /** Of which no more is known than that it was told. */
        public Nivel(String ordenId, long secuencia, int nivel, String destinatario, String causa, Instant en) {
            this(ordenId, secuencia, nivel, destinatario, causa, en, false, null, null, null, null, null);
        }

        /** Names the order and the level alone: a reason in words is for no log line. */
        @Override
        public String toString() {
            return "Nivel[" + ordenId + "#" + secuencia + ", " + nivel + "]";
        }
    }

    /**
     * When a level is reminded (D-11). Each reminder is an event that is not read here: while the order rises they are reckoned, and
     * once it is stopped {@link Tramite.Detenido} has their number.
     *
     * @param primero the first one
     * @param cada from each to the next
     */
    public record Recordatorios(Instant primero, Duration cada) {

        /** How many were due at that instant. */
        public long hasta(Instant instant) {
            return instant.isBefore(primero)
                    ? 0
                    : 1 + Duration.between(primero, instant).dividedBy(cada);
        }

        /** When the one of that number, from 1, was due. */
        public Instant en(long numero) {
            return primero.plus(cada.multipliedBy(numero - 1));
        }
    }

    /** Something that was done about the order after it was told to somebody; what is done again under one clave takes its place. */
    public sealed interface Tramite extends Noticia {

        /** Number of the event at its source. */
        long secuencia();

        /** When. */
        Instant en();

        /** What it is about, alone among those of the order. */
        String clave();

        /** Who did it; null where that is not known. */
        @Nullable
        Autor por();

        /**
         * The order was given to a technician or a crew.
         *
         * @param tecnico code of the technician; null where a crew has it
         * @param cuadrilla code of the crew; null where a technician alone has it
         */
        record Asignacion(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                @Nullable String tecnico,
                @Nullable String cuadrilla)
                implements Tramite {
            @Override
            public String clave() {
                return "ASIGNACION." + secuencia;
            }
        }

        /**
         * The repetitions of a repeated damage were counted when its order was closed (Paso 25).
         *
         * @param reiteraciones how many
         */
        record Revision(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                int reiteraciones) implements Tramite {
            @Override
            public String clave() {
                return "REVISION";
            }
        }

        /**
         * A level that was told recorded what came of it (Pasos 22 to 24).
         *
         * @param nivel the level
         * @param rol its role
         * @param resultado {@code COORDINADO} or {@code SOLUCIONADO}
         * @param medio by which means
         */
        record Resultado(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                int nivel,
                String rol,
                String resultado,
                Medio medio)
                implements Tramite {
            @Override
            public String clave() {
                return "NIVEL." + nivel;
            }
        }

        /**
         * A technician is to be at the cabinet (Paso 23.2).
         *
         * @param rol who instructed it
         * @param armario its code
         */
        record EnArmario(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                String rol,
                String armario) implements Tramite {
            @Override
            public String clave() {
                return "ARMARIO";
            }
        }

        /** The target inside the deadline passed unsolved, and the supervisor was warned (Anexo 2, row 3). */
        record ObjetivoVencido(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por) implements Tramite {
            @Override
            public String clave() {
                return "OBJETIVO";
            }
        }

        /**
         * The way up stopped after level 3 had been reminded, or by a confirmed annulment.
         *
         * @param recordatorios how many reminders level 3 had had (D-11); 0 where it was not told
         * @param avisoAlCliente how the client was told of a confirmed annulment (D-25); null where another thing stopped it
         */
        record Detenido(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                int recordatorios,
                @Nullable String avisoAlCliente)
                implements Tramite {
            @Override
            public String clave() {
                return "DETENIDO";
            }
        }

        /**
         * The review at closing reached the Administrador CO (Paso 26).
         *
         * @param reiteraciones how many repetitions it counted
         */
        record CasoEscalado(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                int reiteraciones) implements Tramite {
            @Override
            public String clave() {
                return "CASO_ESCALADO";
            }
        }

        /** The Administrador CO coordinated it and mailed it on (Paso 27). */
        record CasoComunicado(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por) implements Tramite {
            @Override
            public String clave() {
                return "CASO_COMUNICADO";
            }
        }

        /**
         * One of those whom the case reached recorded what came of it (Pasos 26, 27).
         *
         * @param rol its role
         * @param resultado {@code COORDINADO}, {@code SOLUCIONADO} or {@code SIN_SOLUCION}
         * @param medio by which means
         */
        record ResultadoDeCaso(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                String rol,
                String resultado,
                Medio medio)
                implements Tramite {
            @Override
            public String clave() {
                return "CASO_RESULTADO." + rol;
            }
        }

        /**
         * A control waits for a person (Pasos 18, 20); a call that is due is not among them, the verdict follows it.
         *
         * @param controlId the control
         * @param tarea {@code CONFIGURACION}, {@code SIN_MEDICION}, {@code SIN_UMBRALES} or {@code VISITA}
         * @param motivo why, for a person
         * @param aviso with a visit: by which means the supervisor was told (Paso 20.3); null otherwise, and where that is not known
         */
        record Tarea(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                String controlId,
                String tarea,
                String motivo,
                @Nullable Medio aviso)
                implements Tramite {
            @Override
            public String clave() {
                return controlId + "." + tarea;
            }
        }

        /**
         * A person did something about a control that goes on (Pasos 18, 19).
         *
         * @param controlId the control
         * @param llamadas how many calls nobody answered until then; null where a configuration was put right
         * @param desde from where it was put right, {@code SISTEMA} or {@code LABORATORIO}; {@code TELEFONO} of a call
         */
        record GestionDeControl(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                String controlId,
                @Nullable Integer llamadas,
                String desde)
                implements Tramite {

            /** Each call that nobody answers takes the place of the one before: it counts them all. */
            @Override
            public String clave() {
                return controlId + (llamadas == null ? ".CONFIGURADO" : ".SIN_RESPUESTA");
            }
        }

        /**
         * The technician of a visit needs other material (Paso 20.2).
         *
         * @param pedidoId what was asked for
         * @param material its code
         */
        record Material(
                String ordenId,
                long secuencia,
                Instant en,
                @Nullable Autor por,
                String pedidoId,
                String material) implements Tramite {
            @Override
            public String clave() {
                return pedidoId;
            }
        }
    }

    /**
     * What a control of the closed order found, from quality-control (Pasos 17 to 20).
     *
     * @param ordenId the order
     * @param secuencia number of the event
     * @param controlId the control: of each the newest verdict is kept
     * @param porLlamada whether the client was called; otherwise the line was measured
     * @param aprobado whether it passed
     * @param planificadoPara when it was due
     * @param en when it was decided
     * @param detalle what it found, with the reading, for a person; null where there is nothing to say
     * @param por who said so, or the system where the line was measured; null where that is not known
     */
    public record Control(
            String ordenId,
            long secuencia,
            String controlId,
            boolean porLlamada,
            boolean aprobado,
            Instant planificadoPara,
            Instant en,
            @Nullable String detalle,
            @Nullable Autor por)
            implements Noticia {}

    /** Keeps its own. */
    public OrdenSeguida {
        autores = Map.copyOf(autores);
        clasificaciones = List.copyOf(clasificaciones);
        niveles = List.copyOf(niveles);
        controles = List.copyOf(controles);
        tramites = List.copyOf(tramites);
    }

    /** Of which is not known who did anything. */
    public OrdenSeguida(
            String ordenId,
            @Nullable Orden orden,
            @Nullable Prioridad prioridad,
            List<Nivel> niveles,
            List<Control> controles,
            List<Tramite> tramites,
            @Nullable Informe informe) {
        this(ordenId, orden, Map.of(), prioridad, List.of(), niveles, controles, tramites, informe);
    }

    /** Of which nothing else was done, and Smartflex is told nothing yet. */
    public OrdenSeguida(
            String ordenId,
            @Nullable Orden orden,
            @Nullable Prioridad prioridad,
            List<Nivel> niveles,
            List<Control> controles) {
        this(ordenId, orden, prioridad, niveles, controles, List.of(), null);
    }

    /** Nothing seen yet. */
    public static OrdenSeguida nueva(String ordenId) {
        return new OrdenSeguida(ordenId, null, null, List.of(), List.of());
    }

    /** After one more piece of news, of whatever age; the same where it says nothing new. */
    public OrdenSeguida tras(Noticia noticia) {
        return switch (noticia) {
            case Orden news when orden == null || news.secuencia() > orden.secuencia() -> con(news);
            case Hecha news when !autores.containsKey(news.momento()) -> con(news);
            case Prioridad news when prioridad == null || news.secuencia() > prioridad.secuencia() -> con(news);
            case Clasificacion news
            when clasificaciones.stream().noneMatch(each -> each.secuencia() == news.secuencia()) -> con(news);
            case Nivel news when niveles.stream().noneMatch(each -> each.secuencia() == news.secuencia()) -> con(news);
            case Control news
            when controles.stream()
                    .noneMatch(each ->
                            each.controlId().equals(news.controlId()) && each.secuencia() >= news.secuencia()) ->
                con(news);
            case Tramite news
            when tramites.stream()
                    .noneMatch(each -> each.clave().equals(news.clave()) && each.secuencia() >= news.secuencia()) ->
                con(news);
            case Registrada news when informe == null -> con(new Informe.Pendiente(news.registro()));
            case Informada answer when informe instanceof Informe.Pendiente waiting -> con(tras(waiting, answer));
            case Reenviada again
            when informe instanceof Informe.Rechazado refused -> con(new Informe.Pendiente(refused.registro()));
            case Orden _, Hecha _, Prioridad _, Clasificacion _, Nivel _, Control _, Tramite _ -> this;
            case Registrada _, Informada _, Reenviada _ -> this;
        };
    }

    /** What was done of that kind, in the order of their clave. */
    public <T extends Tramite> List<T> tramites(Class<T> kind) {
        return tramites.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Whether one of its controls failed, so that an immediate order takes up its damage (Paso 21). */
    public boolean reprobada() {
        return controles.stream().anyMatch(each -> !each.aprobado());
    }

    /**
     * The orders that took this one's damage up without a claim: in the place of an annulled one (D-25), or from a failed control
     * (Paso 21); each after the one that it follows.
     *
     * @param cadena what is known of the orders of the same damage
     */
    public List<OrdenSeguida> posteriores(Collection<OrdenSeguida> cadena) {
        List<OrdenSeguida> after = new ArrayList<>();
        OrdenSeguida last = this;
        for (OrdenSeguida next = last.siguiente(cadena);
                next != null && after.size() < cadena.size();
                next = last.siguiente(cadena)) {
            after.add(next);
            last = next;
        }
        return after;
    }

    private @Nullable OrdenSeguida siguiente(Collection<OrdenSeguida> cadena) {
        Sustitucion sustitucion = orden == null ? null : orden.sustitucion();
        return cadena.stream()
                .filter(each ->
                        sustitucion != null ? each.ordenId().equals(sustitucion.por()) : each.responde(controles))
                .findFirst()
                .orElse(null);
    }

    private boolean responde(List<Control> verdicts) {
        return orden != null
                && verdicts.stream()
                        .anyMatch(each ->
                                !each.aprobado() && orden.controlesReprobados().contains(each.controlId()));
    }

    private OrdenSeguida con(Orden news) {
        return new OrdenSeguida(
                ordenId, news, autores, prioridad, clasificaciones, niveles, controles, tramites, informe);
    }

    private OrdenSeguida con(Hecha news) {
        Map<Momento, Autor> known = new EnumMap<>(Momento.class);
        known.putAll(autores);
        known.put(news.momento(), news.por());
        return new OrdenSeguida(
                ordenId, orden, known, prioridad, clasificaciones, niveles, controles, tramites, informe);
    }

    private OrdenSeguida con(Prioridad news) {
        return new OrdenSeguida(ordenId, orden, autores, news, clasificaciones, niveles, controles, tramites, informe);
    }

    private OrdenSeguida con(Clasificacion news) {
        return new OrdenSeguida(
                ordenId,
                orden,
                autores,
                prioridad,
                mas(clasificaciones.stream(), news, Comparator.comparingLong(Clasificacion::secuencia)),
                niveles,
                controles,
                tramites,
                informe);
    }

    private OrdenSeguida con(Nivel news) {
        return new OrdenSeguida(
                ordenId,
                orden,
                autores,
                prioridad,
                clasificaciones,
                mas(niveles.stream(), news, Comparator.comparingLong(Nivel::secuencia)),
                controles,
                tramites,
                informe);
    }

    private OrdenSeguida con(Control news) {
        return new OrdenSeguida(
                ordenId,
                orden,
                autores,
                prioridad,
                clasificaciones,
                niveles,
                mas(
                        controles.stream().filter(each -> !each.controlId().equals(news.controlId())),
                        news,
                        Comparator.comparing(Control::controlId)),
                tramites,
                informe);
    }

    private OrdenSeguida con(Tramite news) {
        return new OrdenSeguida(
                ordenId,
                orden,
                autores,
                prioridad,
                clasificaciones,
                niveles,
                controles,
                mas(
                        tramites.stream().filter(each -> !each.clave().equals(news.clave())),
                        news,
                        Comparator.comparing(Tramite::clave)),
                informe);
    }

    private OrdenSeguida con(Informe reached) {
        return new OrdenSeguida(
                ordenId, orden, autores, prioridad, clasificaciones, niveles, controles, tramites, reached);
    }

    private static <T> List<T> mas(Stream<T> before, T news, Comparator<T> order) {
        return Stream.concat(before, Stream.of(news)).sorted(order).toList();
    }

    private static Informe tras(Informe.Pendiente waiting, Informada answer) {
        String rechazo = answer.rechazo();
        return rechazo == null ? new Informe.Dado() : new Informe.Rechazado(waiting.registro(), rechazo, answer.en());
    }
}
