package bo.comteco.reiterados.escalation.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import bo.comteco.reiterados.escalation.domain.CalendarioHabil;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.PoliticaDeEscalamiento;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the settings reach the decisions: without a build, and never wrong in silence. */
@ExtendWith(OutputCaptureExtension.class)
class EscalationConfigurationTest {
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties({EscalationProperties.class, CalendarioProperties.class})
    static class SoloLaMatriz {
        @Bean
        MatrizDePriorizacion matriz(EscalationProperties properties) {
            return new EscalationConfiguration().matrizDePriorizacion(properties);
        }

        @Bean
        CalendarioHabil calendario(CalendarioProperties calendario, EscalationProperties properties) {
            return new EscalationConfiguration().calendarioHabil(calendario, properties);
        }

        @Bean
        PoliticaDeEscalamiento politica(EscalationProperties properties) {
            return new EscalationConfiguration().politicaDeEscalamiento(properties);
        }
    }

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(SoloLaMatriz.class);

    @TempDir
    private Path carpeta;

    @Test
    void sinDecirNadaValenLaMatrizYLosPlazosDelProcedimiento() {
        runner.run(context -> {
            assertThat(context.getBean(MatrizDePriorizacion.class).version()).isEqualTo("1");
            assertThat(context.getBean(PoliticaDeEscalamiento.class))
                    .isEqualTo(PoliticaDeEscalamiento.DEL_PROCEDIMIENTO);
        });
    }

    @Test
    void losFeriadosDeBoliviaYDeCochabambaSonDatos() {
        runner.run(context -> {
            CalendarioHabil calendario = context.getBean(CalendarioHabil.class);
            assertThat(calendario.feriados().es(LocalDate.of(2016, 9, 14))).isTrue();
            assertThat(calendario.feriados().es(LocalDate.of(2016, 2, 8)))
                    .as("lunes de Carnaval")
                    .isTrue();
            assertThat(calendario.feriados().es(LocalDate.of(2016, 3, 25)))
                    .as("Viernes Santo")
                    .isTrue();
            assertThat(calendario.feriados().es(LocalDate.of(2016, 5, 2)))
                    .as("el 1 de mayo fue domingo")
                    .isTrue();
            assertThat(calendario.esHabil(LocalDate.of(2016, 5, 3))).isTrue();
        });
    }

    @Test
    void otraMatrizYOtrosPorcentajesSePonenSinCompilar() throws IOException {
        Path otra = Files.writeString(carpeta.resolve("otra.yml"), """
                version: "2"
                fueraDeMatrizHoras: 50
                filas:
                  - vulnerabilidad: ALTA
                    plazoHoras: 10
                    reglas:
                      - id: todo-internet
                        enunciado: INTERNET
                        servicios: [INTERNET]
                """);
        runner.withPropertyValues("escalation.matriz=file:" + otra, "escalation.porcentajes=40,60,80")
                .run(context -> {
                    assertThat(context.getBean(MatrizDePriorizacion.class).version())
                            .isEqualTo("2");
                    assertThat(context.getBean(PoliticaDeEscalamiento.class).porcentajes())
                            .containsExactly(40, 60, 80);
                });
    }

    @Test
    void unaMatrizEquivocadaNoArrancaYLoDiceSinTraza(CapturedOutput salida) throws IOException {
        Path mala = Files.writeString(carpeta.resolve("mala.yml"), "version: \"2\"\nfilas: []\n");
        SpringApplication servicio = new SpringApplication(SoloLaMatriz.class);
        servicio.setWebApplicationType(WebApplicationType.NONE);
        assertThat(catchThrowable(() -> servicio.run("--escalation.matriz=file:" + mala)))
                .hasRootCauseInstanceOf(MatrizInvalidaException.class);
        assertThat(salida)
                .contains("la matriz, campo filas: debe ser una lista con algo en ella")
                .contains("ESCALATION_MATRIZ")
                .doesNotContain("\tat bo.comteco");
    }
}
