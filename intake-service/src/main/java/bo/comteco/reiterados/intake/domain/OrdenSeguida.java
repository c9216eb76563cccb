package bo.comteco.reiterados.intake.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What this service shows of an order that others master: of each source the newest that it has seen.
 *
 * @param ordenId the order
 * @param orden newest public state of the order; null while only its priority has come
 * @param prioridad newest priority of the order; null until it is classified
 * @param niveles the levels that were told of it, in their order: a handful at most
 * @param controles the newest verdict of each of its controls: two at most
 * @param tramites what else was done about it, of each {@link Tramite#clave()} the newest: a handful, by their clave
 * @param informe how far Smartflex has been told of it (D-27); null before it is registered
 */
public record OrdenSeguida(
        String ordenId,
        @Nullable Orden orden,
        @Nullable Prioridad prioridad,
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
     * State of the order, from workorder.
     *
     * @param ordenId the order
     * @param secuencia number of the event
     * @param situacion its state
     * @param conSolucion whether it was attended or closed with solution; null before
     * @param atendidaConSolucion whether it was attended with solution, also when the closing says otherwise; null before
     * @param repite the order or assistance that it repeats (Paso 6); null where it repeats none
     * @param reclamos number of its claims, the one that made it included
     * @param hitos when it came to each of its states
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
            Hitos hitos,
            @Nullable Masivo masivo,
            @Nullable String centro,
            List<String> controlesReprobados,
            @Nullable Sustitucion sustitucion)
            implements Noticia {

        /** Copies the list. */
        public Orden {
            controlesReprobados = List.copyOf(controlesReprobados);
        }

        /** Linked to no reclamo masivo, of a centro that is not said, answering no control, and nothing took its place. */
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
                    hitos,
                    null,
                    null,
                    List.of(),
                    null);
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
     */
    public record Nivel(
            String ordenId,
            long secuencia,
            int nivel,
            String destinatario,
            String causa,
            Instant en,
            boolean declarada,
            @Nullable Recordatorios recordatorios)
            implements Noticia {

        /** Declared by nobody, and never reminded. */
        public Nivel(String ordenId, long secuencia, int nivel, String destinatario, String causa, Instant en) {
            this(ordenId, secuencia, nivel, destinatario, causa, en, false, null);
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

        /**
         * A level that was told recorded what came of it (Pasos 22 to 24).
         *
         * @param nivel the level
         * @param rol its role
         * @param resultado {@code COORDINADO} or {@code SOLUCIONADO}
         * @param medio by which means
         */
        record Resultado(
                String ordenId, long secuencia, Instant en, int nivel, String rol, String resultado, Medio medio)
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
        record EnArmario(String ordenId, long secuencia, Instant en, String rol, String armario) implements Tramite {
            @Override
            public String clave() {
                return "ARMARIO";
            }
        }

        /** The target inside the deadline passed unsolved, and the supervisor was warned (Anexo 2, row 3). */
        record ObjetivoVencido(String ordenId, long secuencia, Instant en) implements Tramite {
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
                int recordatorios,
                @Nullable String avisoAlCliente) implements Tramite {
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
        record CasoEscalado(String ordenId, long secuencia, Instant en, int reiteraciones) implements Tramite {
            @Override
            public String clave() {
                return "CASO_ESCALADO";
            }
        }

        /** The Administrador CO coordinated it and mailed it on (Paso 27). */
        record CasoComunicado(String ordenId, long secuencia, Instant en) implements Tramite {
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
        record ResultadoDeCaso(String ordenId, long secuencia, Instant en, String rol, String resultado, Medio medio)
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
         */
        record Tarea(String ordenId, long secuencia, Instant en, String controlId, String tarea, String motivo)
                implements Tramite {
            @Override
            public String clave() {
                return controlId + "." + tarea;
            }
        }

        /**
         * The technician of a visit needs other material (Paso 20.2).
         *
         * @param pedidoId what was asked for
         * @param material its code
         */
        record Material(String ordenId, long secuencia, Instant en, String pedidoId, String material)
                implements Tramite {
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
     */
    public record Control(
            String ordenId,
            long secuencia,
            String controlId,
            boolean porLlamada,
            boolean aprobado,
            Instant planificadoPara,
            Instant en,
            @Nullable String detalle)
            implements Noticia {}

    /** Keeps its own lists. */
    public OrdenSeguida {
        niveles = List.copyOf(niveles);
        controles = List.copyOf(controles);
        tramites = List.copyOf(tramites);
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
            case Orden news
            when orden == null || news.secuencia() > orden.secuencia() ->
                new OrdenSeguida(ordenId, news, prioridad, niveles, controles, tramites, informe);
            case Prioridad news
            when prioridad == null || news.secuencia() > prioridad.secuencia() ->
                new OrdenSeguida(ordenId, orden, news, niveles, controles, tramites, informe);
            case Nivel news
            when niveles.stream().noneMatch(each -> each.secuencia() == news.secuencia()) ->
                new OrdenSeguida(
                        ordenId,
                        orden,
                        prioridad,
                        Stream.concat(niveles.stream(), Stream.of(news))
                                .sorted(Comparator.comparingLong(Nivel::secuencia))
                                .toList(),
                        controles,
                        tramites,
                        informe);
            case Control news
            when controles.stream()
                    .noneMatch(each ->
                            each.controlId().equals(news.controlId()) && each.secuencia() >= news.secuencia()) ->
                new OrdenSeguida(
                        ordenId,
                        orden,
                        prioridad,
                        niveles,
                        Stream.concat(
                                        controles.stream()
                                                .filter(each ->
                                                        !each.controlId().equals(news.controlId())),
                                        Stream.of(news))
                                .sorted(Comparator.comparing(Control::controlId))
                                .toList(),
                        tramites,
                        informe);
            case Tramite news
            when tramites.stream()
                    .noneMatch(each -> each.clave().equals(news.clave()) && each.secuencia() >= news.secuencia()) ->
                new OrdenSeguida(
                        ordenId,
                        orden,
                        prioridad,
                        niveles,
                        controles,
                        Stream.concat(
                                        tramites.stream()
                                                .filter(each -> !each.clave().equals(news.clave())),
                                        Stream.of(news))
                                .sorted(Comparator.comparing(Tramite::clave))
                                .toList(),
                        informe);
            case Registrada news when informe == null -> con(new Informe.Pendiente(news.registro()));
            case Informada answer when informe instanceof Informe.Pendiente waiting -> con(tras(waiting, answer));
            case Reenviada again
            when informe instanceof Informe.Rechazado refused -> con(new Informe.Pendiente(refused.registro()));
            case Orden old -> this;
            case Prioridad old -> this;
            case Nivel old -> this;
            case Control old -> this;
            case Tramite old -> this;
            case Registrada again -> this;
            case Informada again -> this;
            case Reenviada unknown -> this;
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

    private OrdenSeguida con(Informe reached) {
        return new OrdenSeguida(ordenId, orden, prioridad, niveles, controles, tramites, reached);
    }

    private static Informe tras(Informe.Pendiente waiting, Informada answer) {
        String rechazo = answer.rechazo();
        return rechazo == null ? new Informe.Dado() : new Informe.Rechazado(waiting.registro(), rechazo, answer.en());
    }
}
