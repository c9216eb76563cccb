package bo.comteco.reiterados.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many: a figure that can be explained.
 *
 * @param cuantos those that the figure is about
 * @param de all of which they are a part
 */
public record Razon(long cuantos, long de) {

    private static final int DECIMALES = 12;

    /**
     * 100 x the part / the whole, cut (not rounded up) after 12 decimals: for the eye, never for classifying. Null where there
     * was nothing to count.
     */
    public @Nullable BigDecimal porcentaje() {
        if (de == 0) {
            return null;
        }
        BigDecimal exacto = BigDecimal.valueOf(100 * cuantos)
                .divide(BigDecimal.valueOf(de), DECIMALES, RoundingMode.DOWN)
                .stripTrailingZeros();
        return exacto.scale() < 0 ? exacto.setScale(0) : exacto;
    }

    /** Both together. */
    Razon mas(Razon otra) {
        return new Razon(cuantos + otra.cuantos, de + otra.de);
    }
}
