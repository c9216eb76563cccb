package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this service shows of an order that others master: of each source the newest that it has seen.
 *
 * @param ordenId the order
 * @param orden newest public state of the order; null while only its priority has come
 * @param prioridad newest priority of the order; null until it is classified
 */
public record OrdenSeguida(
        String ordenId, @Nullable Orden orden, @Nullable Prioridad prioridad) {

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
     * @param hitos when it came to each of its states
     */
    public record Orden(
            String ordenId,
            long secuencia,
            Situacion situacion,
            @Nullable Boolean conSolucion,
            @Nullable Boolean atendidaConSolucion,
            @Nullable String repite,
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
     */
    public record Prioridad(String ordenId, long secuencia, String vulnerabilidad, Instant vence) implements Noticia {}

    /** Nothing seen yet. */
    public static OrdenSeguida nueva(String ordenId) {
        return new OrdenSeguida(ordenId, null, null);
    }

    /** After one more piece of news, of whatever age; the same where it is not newer than what was seen. */
    public OrdenSeguida tras(Noticia noticia) {
        return switch (noticia) {
            case Orden news
            when orden == null || news.secuencia() > orden.secuencia() -> new OrdenSeguida(ordenId, news, prioridad);
            case Prioridad news
            when prioridad == null || news.secuencia() > prioridad.secuencia() ->
                new OrdenSeguida(ordenId, orden, news);
            case Orden old -> this;
            case Prioridad old -> this;
        };
    }
}
