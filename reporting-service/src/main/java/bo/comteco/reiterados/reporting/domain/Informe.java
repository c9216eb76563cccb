package bo.comteco.reiterados.reporting.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figure of a month with the cases that it is made of: what a report shows.
 *
 * @param indicador the figure
 * @param casos the cases behind it, in the order in which they were received
 * @param entorno what stands beside it, at the moment of the cases
 * @param hasta the past moment that was asked for; null where the figure is the one that holds now
 * @param hechoEn business time of the report
 */
public record Informe(
        Indicador indicador,
        List<CasoContado> casos,
        Entorno entorno,
        @Nullable Instant hasta,
        Instant hechoEn) {

    public Informe {
        casos = List.copyOf(casos);
    }
}
