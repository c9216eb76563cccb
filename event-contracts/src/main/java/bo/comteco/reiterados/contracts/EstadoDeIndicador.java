package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The public state of the indicator of one month (section III of the procedure, D-20, D-21).
 *
 * @param mes {@code yyyy-MM} in America/La_Paz
 * @param secuencia number of the last event of this month, from 1
 * @param recibidos repeated cases received in the month
 * @param solucionados those of them that are solved
 * @param verificados those of the solved that a control has verified
 * @param enPlazo those of the solved that were solved within their deadline
 * @param calificacion {@code ACEPTADO}, {@code OBSERVADO}, {@code NO_CLASIFICADO} or {@code SIN_DATOS}
 * @param cierre the frozen figure; null while the month is not closed
 */
public record EstadoDeIndicador(
        String mes,
        long secuencia,
        long recibidos,
        long solucionados,
        long verificados,
        long enPlazo,
        String calificacion,
        @Nullable EstadoDeCierre cierre) {

    /** A required value that is missing is an error here, where the event is read or made. */
    public EstadoDeIndicador {
        requireNonNull(mes, "mes");
        requireNonNull(calificacion, "calificacion");
    }
}
