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
 */
public record OrdenSeguida(
        String ordenId, @Nullable Orden orden, @Nullable Prioridad prioridad, List<Nivel> niveles) {

    /** What one event says of an order. */
    public sealed interface Noticia {

        /** The order. */
        String ordenId();

        /** Number of the event among those of its source. */
        long secuencia();
    }

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
     */
    public record Orden(
            String ordenId,
            long secuencia,
            Situacion situacion,
            @Nullable Boolean conSolucion,
            @Nullable Boolean atendidaConSolucion,
            @Nullable String repite,
            int reclamos,
            Hitos hitos)
            implements Noticia {

        /** Whether the order has come to be: not while in assistance, nor where that solved it. */
        public boolean registrada() {
            return hitos.registradaEn() != null;
        }
    }

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

    /** Keeps its own list. */
    public OrdenSeguida {
        niveles = List.copyOf(niveles);
    }

    /** Nothing seen yet. */
    public static OrdenSeguida nueva(String ordenId) {
        return new OrdenSeguida(ordenId, null, null, List.of());
    }

    /** After one more piece of news, of whatever age; the same where it says nothing new. */
    public OrdenSeguida tras(Noticia noticia) {
        return switch (noticia) {
            case Orden news
            when orden == null || news.secuencia() > orden.secuencia() ->
                new OrdenSeguida(ordenId, news, prioridad, niveles);
            case Prioridad news
            when prioridad == null || news.secuencia() > prioridad.secuencia() ->
                new OrdenSeguida(ordenId, orden, news, niveles);
            case Nivel news
            when niveles.stream().noneMatch(each -> each.secuencia() == news.secuencia()) ->
                new OrdenSeguida(
                        ordenId,
                        orden,
                        prioridad,
                        Stream.concat(niveles.stream(), Stream.of(news))
                                .sorted(Comparator.comparingLong(Nivel::secuencia))
                                .toList());
            case Orden old -> this;
            case Prioridad old -> this;
            case Nivel old -> this;
        };
    }
}
