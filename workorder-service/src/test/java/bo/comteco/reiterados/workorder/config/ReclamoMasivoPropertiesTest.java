package bo.comteco.reiterados.workorder.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.PoliticaDeReclamoMasivo.Umbral;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings of reclamo masivo: their defaults, and what a wrong one is answered. */
class ReclamoMasivoPropertiesTest {

    private static ReclamoMasivoProperties con(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("reclamo-masivo", ReclamoMasivoProperties.class);
    }

    @Test
    void sinAjustesValenLosNumerosDeLaDecision() {
        assertThat(con(Map.of()).politica().umbrales())
                .isEqualTo(Map.of(
                        ClaseDeLugar.ARMARIO, new Umbral(20, Duration.ofMinutes(15)),
                        ClaseDeLugar.NODO, new Umbral(30, Duration.ofMinutes(15)),
                        ClaseDeLugar.PUERTO_OLT, new Umbral(10, Duration.ofMinutes(15))));
    }

    @Test
    void sinDeteccionNadaSeCuenta() {
        assertThat(con(Map.of("reclamo-masivo.deteccion", "false")).politica().umbrales())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "armario.numero, 0",
        "armario.numero, 10001",
        "nodo.ventana, 0s",
        "nodo.ventana, -1m",
        "puerto-olt.ventana, 25h",
        "frescura, 2m",
        "repaso, 0s"
    })
    void loQueNoValeDetieneElArranqueConSuNombre(String setting, String value) {
        String name = "reclamo-masivo." + setting;
        Map<String, String> settings = new HashMap<>();
        if (setting.contains(".")) {
            settings.put(name.replaceAll("[a-z]+$", "numero"), "5");
            settings.put(name.replaceAll("[a-z]+$", "ventana"), "5m");
        }
        settings.put(name, value);
        assertThatThrownBy(() -> con(settings)).rootCause().hasMessageContaining(name);
    }
}
