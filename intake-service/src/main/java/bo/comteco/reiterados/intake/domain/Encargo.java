package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a claim asks of people beyond its channel: of the coordinadora of retención (Pasos 14 to 16, D-6, D-7), or of the
 * supervisor of the centro de operaciones, to close an order whose damage was solved online (D-4).
 *
 * @param sinSolucionEn when a follow-up last said that the order does not solve it; null where none did (Paso 14)
 * @param respondidoEn when it was answered last; null where nobody did
 */
public record Encargo(
        @Nullable Instant sinSolucionEn, @Nullable Instant respondidoEn) {

    /** Nothing happened to it. */
    public static final Encargo INTACTO = new Encargo(null, null);
}
