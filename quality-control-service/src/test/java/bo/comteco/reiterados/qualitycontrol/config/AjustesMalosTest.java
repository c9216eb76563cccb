package bo.comteco.reiterados.qualitycontrol.config;

import bo.comteco.reiterados.qualitycontrol.domain.Umbrales;
import bo.comteco.reiterados.testkit.settings.WrongSettingsSuite;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every wrong setting of this service stops its start with a sentence that names it. */
class AjustesMalosTest implements WrongSettingsSuite {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(QualityControlProperties.class)
    static class Ajustes {
        @Bean
        Umbrales umbrales(QualityControlProperties properties) {
            return UmbralesYaml.leer(properties.umbrales());
        }
    }

    @Override
    public Class<?> settings() {
        return Ajustes.class;
    }

    @Override
    public List<String> environment() {
        return List.of("LINE_MEASUREMENT_URL=http://localhost:1/medicion");
    }
}
