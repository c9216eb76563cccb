package bo.comteco.reiterados.intake.config;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Servicio;
import bo.comteco.reiterados.intake.domain.Tecnologia;
import bo.comteco.reiterados.intake.domain.Unidad;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DerivacionPropertiesTest {

    private static DerivacionProperties con(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("derivacion", DerivacionProperties.class);
    }

    @Test
    void laTablaSeLeeDeLaConfiguracion() {
        DerivacionProperties read = con(Map.of(
                "derivacion.rutas[0].servicio", "INTERNET",
                "derivacion.rutas[0].tecnologia", "FTTH",
                "derivacion.rutas[0].unidad", "PEX",
                "derivacion.rutas[1].unidad", "USM"));
        assertThat(read.tabla().unidad(Servicio.INTERNET, Tecnologia.FTTH)).isEqualTo(Unidad.PEX);
        assertThat(read.tabla().unidad(Servicio.INTERNET, Tecnologia.HFC)).isEqualTo(Unidad.USM);
    }
}
