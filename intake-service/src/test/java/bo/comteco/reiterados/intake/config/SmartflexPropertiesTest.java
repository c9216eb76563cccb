package bo.comteco.reiterados.intake.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "smartflex.url=, smartflex.url must be an http(s) address",
        "smartflex.url=smartflex, smartflex.url must be an http(s) address",
        "smartflex.url=ftp://smartflex, smartflex.url must be an http(s) address",
        "smartflex.url=http://a b, smartflex.url must be an http(s) address",
        "smartflex.paciencia=0s, smartflex.paciencia must be longer than 0",
        "smartflex.repeticion=-1s, smartflex.repeticion must be longer than 0",
        "smartflex.repeticion=1s, smartflex.repeticion must be shorter than smartflex.paciencia",
        "smartflex.reintento=0s, smartflex.reintento must be longer than 0",
        "smartflex.digito-de-area=7, smartflex.digito-de-area must be from 2 to 4",
        "smartflex.cortacircuitos.llamadas=0, smartflex.cortacircuitos.llamadas must be from 1",
        "smartflex.cortacircuitos.fallas=101, smartflex.cortacircuitos.fallas must be from 1 to 100",
        "smartflex.cortacircuitos.abierto=0s, smartflex.cortacircuitos.abierto must be longer than 0",
        "smartflex.registros.cada=0s, smartflex.registros.cada must be longer than 0",
        "smartflex.registros.pagina=0, smartflex.registros.pagina must be from 1",
        "smartflex.registros.paciencia=0s, smartflex.registros.paciencia must be longer than 0",
        "smartflex.registros.turno=10s, smartflex.registros.turno must be longer than smartflex.registros.paciencia",
        "smartflex.registros.pausa=0s, smartflex.registros.pausa must be longer than 0",
        "smartflex.registros.pausa-mayor=1s, smartflex.registros.pausa-mayor must not be shorter"
    })
    void unValorIncorrectoDetieneElArranqueConUnaFrase(String setting, String sentence) {
        service.withPropertyValues(setting)
                .run(context ->
                        assertThat(allMessages(context.getStartupFailure())).contains(sentence));
    }

    private static String allMessages(@Nullable Throwable failure) {
        StringBuilder all = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            all.append(each.getMessage()).append('\n');
        }
        return all.toString();
    }
}
