package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.reporting.domain.Cierre;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The closing of a month as it is answered (D-22).
 *
 * @param mes the month
 * @param cerradoEn when its figure was frozen
 * @param cerradoPor the user who closed it; null where it closed by itself
 * @param cifras the frozen figures
 */
record CierreView(String mes, Instant cerradoEn, @Nullable String cerradoPor, CifrasView cifras) {

    static CierreView of(YearMonth mes, Cierre cierre) {
        return new CierreView(
                mes.toString(),
                cierre.cerradoEn(),
                cierre.cerradoPor(),
                CifrasView.of(cierre.cuenta().cifras()));
    }
}
