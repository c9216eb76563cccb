package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one link in the chain of a damage: an order, or the online assistance in its place.
 *
 * @param secuencia see {@link Numerado}
 * @param numero place in the chain, from 1: of two links that tell one case, the later one is right
 * @param servicio service of the order
 * @param falla fault family
 * @param segmento segment of the client, where known
 * @param abiertaEn when the link began: before that it had nothing to say
 * @param curso what became of it
 */
public record Orden(
        long secuencia,
        int numero,
        String servicio,
        String falla,
        @Nullable String segmento,
        Instant abiertaEn,
        Curso curso)
        implements Numerado {

    public Orden {
        Objects.requireNonNull(servicio, "servicio");
        Objects.requireNonNull(falla, "falla");
        Objects.requireNonNull(abiertaEn, "abiertaEn");
        Objects.requireNonNull(curso, "curso");
    }
}
