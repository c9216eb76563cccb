package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One control of a closed order, 24 h after (Pasos 17 to 20).
 *
 * @param controlId an order has one or two of them (D-9)
 * @param secuencia see {@link Numerado}
 * @param resultado what came of it
 * @param decididoEn when it passed, failed, or was solved by the visit, or since when it waits without a measurement; null
 *     before that. What failed failed when the client said so, whatever the visit found afterwards
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
        /** No measurement was to be had, or nobody has said what is good: a person looks at it. */
        SIN_MEDICION,
        APROBADO,
        /** Failed, and refutes: a line out of its limits, or a client who says that it does not work (Paso 20). */
        REPROBADO,
        /** The client said that it does not work, and the visit solved it: it refutes no more, and verifies nothing. */
        SOLUCIONADO
    }
}
