package bo.comteco.reiterados.intake.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class SmartflexPropertiesTest {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withPropertyValues("smartflex.url=https://smartflex.example/api");

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SmartflexProperties.class)
    static class Settings {}

    @Test
    void loQueNoSeDiceTieneSuValor() {
        service.run(context -> {
            SmartflexProperties properties = context.getBean(SmartflexProperties.class);
            assertThat(properties.paciencia()).isEqualTo(Duration.ofSeconds(1));
            assertThat(properties.cortacircuitos().llamadas()).isEqualTo(20);
            assertThat(properties.registros().pagina()).isEqualTo(100);
        });
    }
}
