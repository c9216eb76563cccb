package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * An order rose to a level: it does so once for each.
 *
 * @param secuencia see {@link Numerado}
 * @param nivel the level
 * @param en when that was due (D-14): after a pause it is told later than this
 */
public record Aviso(long secuencia, Nivel nivel, Instant en) implements Numerado {

    public Aviso {
        Objects.requireNonNull(nivel, "nivel");
        Objects.requireNonNull(en, "en");
    }
}
