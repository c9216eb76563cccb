package bo.comteco.reiterados.reporting.domain;

import java.util.Objects;

/**
 * One control of a closed order, 24 h after (Pasos 17 to 19).
 *
 * @param controlId an order has one or two of them (D-9)
 * @param secuencia see {@link Numerado}
 * @param resultado what came of it
 */
public record Control(String controlId, long secuencia, Resultado resultado) implements Numerado {

    public Control {
        Objects.requireNonNull(controlId, "controlId");
        Objects.requireNonNull(resultado, "resultado");
    }

    /** What came of a control. */
    public enum Resultado {
        /** Planned, or waiting for a person. */
        PENDIENTE,
        APROBADO,
        REPROBADO
    }
}
