package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of a link, as it was told last.
 *
 * @param bajoMasivo nothing but a reclamo masivo answers it: it is no damage of its own (D-23)
 * @param reiteradaEn since when it is a repeated damage (D-1, D-10); null where it is not
 * @param anuladaEn when the order was annulled; null where it was not
 * @param solucion its closing with solution; null where there was none. What was solved online has none
 */
public record Curso(
        boolean bajoMasivo,
        @Nullable Instant reiteradaEn,
        @Nullable Instant anuladaEn,
        @Nullable Solucion solucion) {

    /** Begun, and nothing else yet. */
    public static final Curso EMPEZADO = new Curso(false, null, null, null);

    /**
     * An order was closed with solution.
     *
     * @param reparadaEn when the technician attended it with solution; the closing, where he did not and it was closed with
     *     solution all the same
     * @param cerradaEn when it was closed
     */
    public record Solucion(Instant reparadaEn, Instant cerradaEn) {

        public Solucion {
            Objects.requireNonNull(reparadaEn, "reparadaEn");
            Objects.requireNonNull(cerradaEn, "cerradaEn");
        }
    }
}
