package bo.comteco.reiterados.qualitycontrol.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.mail.MailRecipients;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What can be set: what it is where nothing is said, and what a wrong value says. */
class QualityControlPropertiesTest {

    private static final ApplicationContextRunner ARRANQUE = new ApplicationContextRunner()
            .withUserConfiguration(Propiedades.class)
            .withPropertyValues("quality-control.medicion.url=http://localhost:1/medicion");

    @EnableConfigurationProperties(QualityControlProperties.class)
    static class Propiedades {}

    @Test
    void donde_nada_se_dice_vale_lo_que_dice_el_procedimiento() {
        ARRANQUE.run(context -> {
            QualityControlProperties propiedades = context.getBean(QualityControlProperties.class);
            assertThat(propiedades.espera()).isEqualTo(Duration.ofHours(24));
            assertThat(propiedades.reintentos())
                    .containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(45));
            assertThat(propiedades.otraLlamada()).isEqualTo(Duration.ofHours(4));
            assertThat(propiedades.medicion().limite()).isEqualTo(Duration.ofSeconds(5));
            assertThat(propiedades.medicion().aLaVez()).isEqualTo(32);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    espera=0s            | quality-control.espera must be longer than zero
                    espera=-24h          | quality-control.espera must be longer than zero
                    espera=un dia        | quality-control.espera
                    reintentos=5m,0m     | quality-control.reintentos must be longer than zero
                    reintentos=pronto    | quality-control.reintentos
                    otra-llamada=0h      | quality-control.otra-llamada must be longer than zero
                    medicion.limite=0s   | quality-control.medicion.limite must be longer than zero
                    medicion.a-la-vez=0  | quality-control.medicion.a-la-vez must be 1 or more
                    medicion.a-la-vez=x  | quality-control.medicion.a-la-vez
                    medicion.url=aqui    | quality-control.medicion.url is no address
                    medicion.url=        | quality-control.medicion.url is missing
                    """)
    void un_valor_equivocado_impide_el_arranque_y_se_nombra(String propiedad, String dicho) {
        ARRANQUE.withPropertyValues("quality-control." + propiedad)
                .run(context -> assertThat(context).getFailure().hasStackTraceContaining(dicho));
    }

    @Test
    void sin_direccion_del_supervisor_no_arranca_y_lo_dice() {
        MailRecipients nadie = new MailRecipients(Map.of("central", Map.of()), "central");
        assertThatThrownBy(() -> new QualityControlConfiguration().correosDeControl(nadie))
                .hasMessage("mail.recipients.central.SUPERVISOR_CO: falta la dirección");
    }

    @Test
    void sin_sistema_de_medicion_no_arranca_y_lo_dice() {
        new ApplicationContextRunner()
                .withUserConfiguration(Propiedades.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("quality-control.medicion.url is missing"));
    }
}
