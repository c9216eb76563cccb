package bo.comteco.reiterados.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.Topic;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class TopicsTest {
    @Test
    void losTemasConfiguradosSonLosDelContrato() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties properties = yaml.getObject();

        assertThat(properties)
                .containsEntry("delivery.subscribed", Topic.ORDENES.wireName() + "," + Topic.CALIDAD.wireName())
                .containsEntry("delivery.published", Topic.ESCALAMIENTOS.wireName());
    }
}
