package bo.comteco.reiterados.intake.config;

import bo.comteco.reiterados.testkit.settings.WrongSettingsSuite;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Every wrong setting of this service stops its start with a sentence that names it. */
class AjustesMalosTest implements WrongSettingsSuite {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({SmartflexProperties.class, DerivacionProperties.class})
    static class Ajustes {}

    @Override
    public Class<?> settings() {
        return Ajustes.class;
    }

    @Override
    public List<String> environment() {
        return List.of("SMARTFLEX_URL=https://smartflex.example/api");
    }
}
