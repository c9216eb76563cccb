package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The indicator of a month (section III of the procedure).
 *
 * @param mes month in America/La_Paz
 * @param cifras its figures
 * @param calculadoEn business time of the last count; null where nothing was ever counted
 */
public record Indicador(
        YearMonth mes, Cifras cifras, @Nullable Instant calculadoEn) {

    /** The month as the sum of its buckets. */
    public static Indicador suma(YearMonth mes, Collection<Total> totales) {
        return new Indicador(
                mes,
                totales.stream().map(Total::cifras).reduce(Cifras.NINGUNA, Cifras::mas),
                totales.stream()
                        .map(Total::calculadoEn)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }
}
