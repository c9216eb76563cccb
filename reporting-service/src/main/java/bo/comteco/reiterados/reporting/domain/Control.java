package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One control of a closed order, 24 h after (Pasos 17 to 19).
 *
 * @param controlId an order has one or two of them (D-9)
 * @param secuencia see {@link Numerado}
 * @param resultado what came of it
 * @param decididoEn when it passed or failed; null before that
 */
public record Control(
        String controlId,
        long secuencia,
        Resultado resultado,
        @Nullable Instant decididoEn) implements Numerado {

    public Control {
        Objects.requireNonNull(controlId, "controlId");
        Objects.requireNonNull(resultado, "resultado");
    }

    /** What had come of it at that instant. */
    Resultado resultado(Instant hasta) {
        return decididoEn != null && decididoEn.isAfter(hasta) ? Resultado.PENDIENTE : resultado;
    }

    /** What came of a control. */
    public enum Resultado {
        /** Planned, or waiting for a person. */
        PENDIENTE,
        APROBADO,
        REPROBADO
    }
}
