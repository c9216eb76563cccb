package bo.comteco.reiterados.reporting.domain;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What others were told of a month last.
 *
 * @param mes the month
 * @param cifras its figures
 * @param cierre its closing; null while it is not closed
 */
public record IndicadorDicho(
        YearMonth mes, Cifras cifras, @Nullable Cierre cierre) {

    /** A month of which nobody was told yet. */
    public static IndicadorDicho ninguno(YearMonth mes) {
        return new IndicadorDicho(mes, Cifras.NINGUNA, null);
    }

    /** The month after another count. */
    public IndicadorDicho con(Cifras contadas) {
        return new IndicadorDicho(mes, contadas, cierre);
    }

    /** The month after its closing. */
    public IndicadorDicho con(Cierre cerrado) {
        return new IndicadorDicho(mes, cerrado.cuenta().cifras(), cerrado);
    }
}
