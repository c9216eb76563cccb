package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after each measurement that was not to be had.
 *
 * @param pausas one for each further try, in business time; after the last one a person is asked
 */
public record Reintentos(List<Duration> pausas) {

    public Reintentos {
        pausas = List.copyOf(pausas);
        if (pausas.stream().anyMatch(pausa -> !pausa.isPositive())) {
            throw new IllegalArgumentException("una pausa entre mediciones es mayor que cero: " + pausas);
        }
    }

    /** The pause after that many failed tries (1 is the first); empty where there have been enough. */
    public Optional<Duration> pausaTras(int fallidos) {
        return fallidos <= pausas.size() ? Optional.of(pausas.get(fallidos - 1)) : Optional.empty();
    }
}
