package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Calificacion;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Indicador;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The indicator as it is answered.
 *
 * @param mes {@code yyyy-MM} in America/La_Paz
 * @param recibidos repeated cases received
 * @param solucionados those of them that are solved
 * @param porcentaje 100 x solved / received, cut after 12 decimals; null without cases
 * @param calificacion by the exact ratio (D-20)
 * @param verificados those of the solved that their controls verified
 * @param enPlazo those of the solved that were solved within their deadline
 * @param calculadoEn business time of the last count; null where nothing was counted
 */
record IndicadorView(
        String mes,
        long recibidos,
        long solucionados,
        @Nullable BigDecimal porcentaje,
        Calificacion calificacion,
        long verificados,
        long enPlazo,
        @Nullable Instant calculadoEn) {

    static IndicadorView of(Indicador indicador) {
        Cifras cifras = indicador.cifras();
        return new IndicadorView(
                indicador.mes().toString(),
                cifras.recibidos(),
                cifras.solucionados(),
                cifras.porcentaje(),
                cifras.calificacion(),
                cifras.verificados(),
                cifras.enPlazo(),
                indicador.calculadoEn());
    }
}
