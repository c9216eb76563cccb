package bo.comteco.reiterados.qualitycontrol.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.reiterados.mail.MailRecipients;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What can be set: what it is where nothing is said, and what nobody can leave out. */
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
                        .hasStackTraceContaining("quality-control.medicion.url (Paso 17): debe ser"));
    }
}
