package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.workorder.domain.Centros;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The centros de operaciones; {@code centros.*} (PROCEDURE, section 1).
 *
 * @param predeterminado code of the centre of every place that is not named; {@code CENTRAL} where nothing is said
 * @param porArmario by prefix of the place in the network (cabinet), the code of its centre; the longest prefix that fits
 *     decides
 */
@ConfigurationProperties("centros")
public record CentrosProperties(
        @DefaultValue("CENTRAL") String predeterminado,
        @DefaultValue Map<String, String> porArmario) {

    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException with a sentence that names the property that is wrong
     */
    public CentrosProperties {
        porArmario = Map.copyOf(porArmario);
        codigo("predeterminado", predeterminado);
        porArmario.forEach((prefijo, centro) -> codigo("por-armario." + prefijo, centro));
    }

    private static void codigo(String propiedad, String centro) {
        if (!CentroScope.isCode(centro)) {
            throw Setting.of("centros", "sección 1")
                    .below(propiedad)
                    .refused("un código de 1 a 20 mayúsculas, dígitos o guiones", centro);
        }
    }

    /** As decisions use them. */
    Centros centros() {
        return new Centros(predeterminado, porArmario);
    }
}
