package bo.comteco.reiterados.reporting.domain;

import bo.comteco.reiterados.reporting.domain.Control.Resultado;
import java.util.Map;

/**
 * What came of the controls of a month, all closed orders, repeated or not: they stand beside the indicator. A control stands
 * in one of them, that of its result as known now, in the month of that result.
 *
 * @param aprobados passed
 * @param reprobados failed: a line out of its limits, or a client who says that it does not work, unless a visit solved it
 * @param solucionados the client said that it does not work, and the visit solved it (Paso 20)
 * @param sinMedicion no measurement was to be had, or nobody has said what is good, and no person has judged it yet
 */
public record ResultadosDeControl(long aprobados, long reprobados, long solucionados, long sinMedicion) {

    /** From how many there are of each; what is missing is none. */
    public static ResultadosDeControl de(Map<Resultado, Long> cuantos) {
        return new ResultadosDeControl(
                cuantos.getOrDefault(Resultado.APROBADO, 0L),
                cuantos.getOrDefault(Resultado.REPROBADO, 0L),
                cuantos.getOrDefault(Resultado.SOLUCIONADO, 0L),
                cuantos.getOrDefault(Resultado.SIN_MEDICION, 0L));
    }
}
