package bo.comteco.reiterados.reporting.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class CierrePropertiesTest {

    @Test
    void el_mes_se_cierra_solo_al_comenzar_el_dia_del_mes_siguiente_en_La_Paz() {
        assertThat(new CierreProperties(1).cierraSolo(YearMonth.of(2016, 3)))
                .isEqualTo(Instant.parse("2016-04-01T04:00:00Z"));
        assertThat(new CierreProperties(5).cierraSolo(YearMonth.of(2016, 12)))
                .isEqualTo(Instant.parse("2017-01-05T04:00:00Z"));
    }

    @Test
    void sin_dia_ningun_mes_se_cierra_solo() {
        assertThat(new CierreProperties(null).cierraSolo(YearMonth.of(2016, 3))).isNull();
    }

    @Test
    void en_blanco_es_ninguno() {
        ApplicationContextRunner arranque = new ApplicationContextRunner().withUserConfiguration(Propiedades.class);

        arranque.withPropertyValues("reporting.cierre.dia=")
                .run(context -> assertThat(
                                context.getBean(CierreProperties.class).dia())
                        .isNull());
        arranque.withPropertyValues("reporting.cierre.dia=5")
                .run(context -> assertThat(
                                context.getBean(CierreProperties.class).dia())
                        .isEqualTo(5));
    }

    @EnableConfigurationProperties(CierreProperties.class)
    static class Propiedades {}
}
