package bo.comteco.reiterados.intake.config;

import bo.comteco.reiterados.delivery.config.Setting;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which unit is proposed for help desk orders (Paso 11, D-5); {@code derivacion.*}.
 *
 * @param rutas the rows, the first that fits decides: {@code servicio} and {@code tecnologia}, missing for any, and
 *     {@code unidad}, {@code PEX} or {@code USM}
 */
@ConfigurationProperties("derivacion")
record DerivacionProperties(@DefaultValue List<TablaDeDerivacion.Ruta> rutas) {

    DerivacionProperties {
        try {
            new TablaDeDerivacion(rutas);
        } catch (IllegalArgumentException wrong) {
            throw Setting.of("derivacion.rutas", "D-5").wrong(String.valueOf(wrong.getMessage()));
        }
    }

    TablaDeDerivacion tabla() {
        return new TablaDeDerivacion(rutas);
    }
}
