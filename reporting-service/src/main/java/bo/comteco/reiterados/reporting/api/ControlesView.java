package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.ResultadosDeControl;
import java.time.YearMonth;

/**
 * What came of the controls of a month, as it is answered.
 *
 * @param mes {@code yyyy-MM} in America/La_Paz, of the results
 * @param aprobados passed
 * @param reprobados failed
 * @param solucionadosPorVisita failed by the client's word, and solved by the visit (Paso 20)
 * @param sinMedicion without a measurement or thresholds, and not judged by a person yet
 */
record ControlesView(String mes, long aprobados, long reprobados, long solucionadosPorVisita, long sinMedicion) {

    static ControlesView of(YearMonth mes, ResultadosDeControl resultados) {
        return new ControlesView(
                mes.toString(),
                resultados.aprobados(),
                resultados.reprobados(),
                resultados.solucionados(),
                resultados.sinMedicion());
    }
}
