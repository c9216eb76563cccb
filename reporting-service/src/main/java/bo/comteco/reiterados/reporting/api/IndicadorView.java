package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Calificacion;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Cifras;
import bo.comteco.reiterados.reporting.domain.Indicador;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The indicator as it is answered. Figures and break-downs of a closed month are the frozen ones.
 *
 * @param mes {@code yyyy-MM} in America/La_Paz
 * @param recibidos repeated cases received
 * @param solucionados those of them that are solved
 * @param porcentaje 100 x solved / received, cut after 12 decimals; null without cases
 * @param calificacion by the exact ratio (D-20)
 * @param verificados those of the solved that their controls verified
 * @param enPlazo those of the solved that were solved within their deadline
 * @param calculadoEn business time of the last count; null where nothing was counted
 * @param desglose the same figures broken down
 * @param cierre when and by whom the month was closed (D-22); null while it is not
 * @param correccion what the figures would be by all that is known now, where the month was closed with others; null otherwise
 */
record IndicadorView(
        String mes,
        long recibidos,
        long solucionados,
        @Nullable BigDecimal porcentaje,
        Calificacion calificacion,
        long verificados,
        long enPlazo,
        @Nullable Instant calculadoEn,
        DesgloseView desglose,
        IndicadorView.@Nullable Cerrado cierre,
        @Nullable CifrasView correccion) {

    static IndicadorView of(Indicador indicador) {
        Cifras cifras = indicador.vigente().cifras();
        Cierre cierre = indicador.cierre();
        Cifras correccion = indicador.correccion();
        return new IndicadorView(
                indicador.mes().toString(),
                cifras.recibidos(),
                cifras.solucionados(),
                cifras.porcentaje(),
                cifras.calificacion(),
                cifras.verificados(),
                cifras.enPlazo(),
                indicador.calculadoEn(),
                DesgloseView.of(indicador.vigente()),
                cierre == null ? null : new Cerrado(cierre.cerradoEn(), cierre.cerradoPor()),
                correccion == null ? null : CifrasView.of(correccion));
    }

    /**
     * The closing.
     *
     * @param cerradoEn when the figure was frozen
     * @param cerradoPor the user who closed it; null where it closed by itself
     */
    record Cerrado(Instant cerradoEn, @Nullable String cerradoPor) {}
}
