package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One measured value, with the limits it was held against.
 *
 * @param parametro TR-181 name of the parameter
 * @param valor the value measured
 * @param unidad its unit, such as {@code dBm}
 * @param minimo lowest value within parameters; null where there is none
 * @param maximo highest value within parameters; null where there is none
 */
public record Lectura(
        String parametro,
        double valor,
        String unidad,
        @Nullable Double minimo,
        @Nullable Double maximo) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public Lectura {
        requireNonNull(parametro, "parametro");
        requireNonNull(unidad, "unidad");
    }
}
