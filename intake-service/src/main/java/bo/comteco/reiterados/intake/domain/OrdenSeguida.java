package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
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
 * @param informe how far Smartflex has been told of it (D-27); null before it is registered
 */
public record OrdenSeguida(
        String ordenId,
        @Nullable Orden orden,
        @Nullable Prioridad prioridad,
        List<Nivel> niveles,
        List<Control> controles,
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
            @Nullable String centro)
            implements Noticia {

        /** Linked to no reclamo masivo, of a centro that is not said. */
        public Orden(
                String ordenId,
                long secuencia,
                Situacion situacion,
                @Nullable Boolean conSolucion,
                @Nullable Boolean atendidaConSolucion,
                @Nullable String repite,
                int reclamos,
                Hitos hitos) {
            this(ordenId, secuencia, situacion, conSolucion, atendidaConSolucion, repite, reclamos, hitos, null, null);
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
     */
    public record Nivel(String ordenId, long secuencia, int nivel, String destinatario, String causa, Instant en)
            implements Noticia {}

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
    }

    /** Of which Smartflex is told nothing yet. */
    public OrdenSeguida(
            String ordenId,
            @Nullable Orden orden,
            @Nullable Prioridad prioridad,
            List<Nivel> niveles,
            List<Control> controles) {
        this(ordenId, orden, prioridad, niveles, controles, null);
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
                new OrdenSeguida(ordenId, news, prioridad, niveles, controles, informe);
            case Prioridad news
            when prioridad == null || news.secuencia() > prioridad.secuencia() ->
                new OrdenSeguida(ordenId, orden, news, niveles, controles, informe);
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
                        informe);
            case Registrada news when informe == null -> con(new Informe.Pendiente(news.registro()));
            case Informada answer when informe instanceof Informe.Pendiente waiting -> con(tras(waiting, answer));
            case Reenviada again
            when informe instanceof Informe.Rechazado refused -> con(new Informe.Pendiente(refused.registro()));
            case Orden old -> this;
            case Prioridad old -> this;
            case Nivel old -> this;
            case Control old -> this;
            case Registrada again -> this;
            case Informada again -> this;
            case Reenviada unknown -> this;
        };
    }

    private OrdenSeguida con(Informe reached) {
        return new OrdenSeguida(ordenId, orden, prioridad, niveles, controles, reached);
    }

    private static Informe tras(Informe.Pendiente waiting, Informada answer) {
        String rechazo = answer.rechazo();
        return rechazo == null ? new Informe.Dado() : new Informe.Rechazado(waiting.registro(), rechazo, answer.en());
    }
}
