package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Calificacion;
import bo.comteco.reiterados.reporting.domain.Cifras;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Figures that stand beside those of the month, as they are answered.
 *
 * @param recibidos repeated cases received
 * @param solucionados those of them that are solved
 * @param porcentaje 100 x solved / received, cut after 12 decimals; null without cases
 * @param calificacion by the exact ratio (D-20)
 * @param verificados those of the solved that their controls verified
 * @param enPlazo those of the solved that were solved within their deadline
 */
record CifrasView(
        long recibidos,
        long solucionados,
        @Nullable BigDecimal porcentaje,
        Calificacion calificacion,
        long verificados,
        long enPlazo) {

    static CifrasView of(Cifras cifras) {
        return new CifrasView(
                cifras.recibidos(),
                cifras.solucionados(),
                cifras.porcentaje(),
                cifras.calificacion(),
                cifras.verificados(),
                cifras.enPlazo());
    }
}
