package bo.comteco.reiterados.workorder.config;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.contracts.Topic;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class TemasTest {

    @Test
    void losTemasSonLosDeLosContratos() throws IOException {
        PropertySource<?> yaml = new YamlPropertySourceLoader()
                .load("application.yml", new ClassPathResource("application.yml"))
                .getFirst();
        assertThat(String.valueOf(yaml.getProperty("delivery.subscribed")).split(","))
                .containsExactlyInAnyOrder(
                        Topic.RECLAMOS.wireName(), Topic.ESCALAMIENTOS.wireName(), Topic.CALIDAD.wireName());
        assertThat(yaml.getProperty("delivery.published")).isEqualTo(Topic.ORDENES.wireName());
    }
}
