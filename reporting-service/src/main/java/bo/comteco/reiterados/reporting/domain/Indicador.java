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
 * @param cuenta its figures, as they are by all that is known
 * @param calculadoEn business time of the last count; null where nothing was ever counted
 * @param cierre what was frozen (D-22); null while the month is not closed
 */
public record Indicador(
        YearMonth mes,
        Cuenta cuenta,
        @Nullable Instant calculadoEn,
        @Nullable Cierre cierre) {

    /** The month as the sum of its buckets. */
    public static Indicador suma(YearMonth mes, Collection<Total> totales, @Nullable Cierre cierre) {
        return new Indicador(
                mes,
                Cuenta.suma(totales.stream().map(Total::cuenta).toList()),
                totales.stream()
                        .map(Total::calculadoEn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                cierre);
    }

    /** The figure that holds: the frozen one where the month is closed. */
    public Cuenta vigente() {
        return cierre == null ? cuenta : cierre.cuenta();
    }

    /** What the figure would be today, where the month is closed with another one; null otherwise. */
    public @Nullable Cifras correccion() {
        return cierre == null || cierre.cuenta().cifras().equals(cuenta.cifras()) ? null : cuenta.cifras();
    }
}
