package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of an order in the priority matrix (Anexo 2), from one classification to the next.
 *
 * @param secuencia see {@link Numerado}
 * @param vulnerabilidad row of the matrix
 * @param clasificadaEn when it was given
 * @param vence the deadline that "solved in time" is held against
 * @param objetivoEn the target inside the deadline (row 3: 24 h); null where the row has none
 */
public record Prioridad(
        long secuencia,
        String vulnerabilidad,
        Instant clasificadaEn,
        Instant vence,
        @Nullable Instant objetivoEn) implements Numerado {

    public Prioridad {
        Objects.requireNonNull(vulnerabilidad, "vulnerabilidad");
        Objects.requireNonNull(clasificadaEn, "clasificadaEn");
        Objects.requireNonNull(vence, "vence");
    }
}
