package bo.comteco.reiterados.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the indicator (section III of the procedure).
 *
 * @param recibidos cases received
 * @param solucionados those of them that are solved
 * @param verificados those of the solved that their controls verified
 * @param enPlazo those of the solved that were solved within their deadline
 */
public record Cifras(long recibidos, long solucionados, long verificados, long enPlazo) {

    /** No case at all. */
    public static final Cifras NINGUNA = new Cifras(0, 0, 0, 0);

    /** Both together. */
    public Cifras mas(Cifras otras) {
        return new Cifras(
                recibidos + otras.recibidos,
                solucionados + otras.solucionados,
                verificados + otras.verificados,
                enPlazo + otras.enPlazo);
    }

    /** The exact ratio, classified without any rounding (D-20). */
    public Calificacion calificacion() {
        if (recibidos == 0) {
            return Calificacion.SIN_DATOS;
        }
        if (100 * solucionados >= 98 * recibidos) {
            return Calificacion.ACEPTADO;
        }
        return 100 * solucionados <= 97 * recibidos ? Calificacion.OBSERVADO : Calificacion.NO_CLASIFICADO;
    }

    /**
     * 100 x solved / received, cut (not rounded up) after 12 decimals: for the eye, never for classifying. Null where
     * nothing was received.
     */
    public @Nullable BigDecimal porcentaje() {
        return new Razon(solucionados, recibidos).porcentaje();
    }
}
