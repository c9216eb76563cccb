package bo.comteco.reiterados.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.Topic;
import bo.comteco.reiterados.intake.listener.EventosDeOtros;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class SettingsTest {

    @Test
    void losTopicosDeLaConfiguracionSonLosQueElCodigoLeeYEscribe() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties settings = yaml.getObject();
        assertThat(settings).isNotNull();
        assertThat(Set.of(settings.getProperty("delivery.subscribed").split(",", -1)))
                .isEqualTo(EventosDeOtros.topics());
        assertThat(settings.getProperty("delivery.published")).isEqualTo(Topic.RECLAMOS.wireName());
    }
}
