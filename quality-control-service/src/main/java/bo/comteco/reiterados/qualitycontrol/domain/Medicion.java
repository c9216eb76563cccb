package bo.comteco.reiterados.qualitycontrol.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a line said about itself.
 *
 * @param valores the values that there were, in the units of {@link Parametro}
 * @param aprovisionada whether it is provisioned as the contract says; null where nothing was said
 * @param autenticada whether it is authenticated as the contract says; null where nothing was said
 */
public record Medicion(
        Map<Parametro, Double> valores,
        @Nullable Boolean aprovisionada,
        @Nullable Boolean autenticada) implements ResultadoDeMedicion {

    public Medicion {
        valores = Map.copyOf(valores);
    }
}
