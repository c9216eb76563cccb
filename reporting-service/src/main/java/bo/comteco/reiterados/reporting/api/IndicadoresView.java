package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Indicador;
import java.util.List;

/**
 * The indicators of several months as they are answered.
 *
 * @param meses one after the other, those without cases too
 */
record IndicadoresView(List<IndicadorView> meses) {

    static IndicadoresView of(List<Indicador> indicadores) {
        return new IndicadoresView(indicadores.stream().map(IndicadorView::of).toList());
    }
}
