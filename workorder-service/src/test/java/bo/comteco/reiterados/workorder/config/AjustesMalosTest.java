package bo.comteco.reiterados.workorder.config;

import bo.comteco.reiterados.testkit.settings.WrongSettingsSuite;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Every wrong setting of this service stops its start with a sentence that names it. */
class AjustesMalosTest implements WrongSettingsSuite {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({ReiteracionProperties.class, CentrosProperties.class, ReclamoMasivoProperties.class
    })
    static class Ajustes {}

    @Override
    public Class<?> settings() {
        return Ajustes.class;
    }
}
