package bo.comteco.reiterados.reporting.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void en_blanco_es_ninguno_y_un_valor_equivocado_impide_el_arranque() {
        ApplicationContextRunner arranque = new ApplicationContextRunner().withUserConfiguration(Propiedades.class);

        arranque.withPropertyValues("reporting.cierre.dia=")
                .run(context -> assertThat(
                                context.getBean(CierreProperties.class).dia())
                        .isNull());
        arranque.withPropertyValues("reporting.cierre.dia=5")
                .run(context -> assertThat(
                                context.getBean(CierreProperties.class).dia())
                        .isEqualTo(5));
        arranque.withPropertyValues("reporting.cierre.dia=31")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("reporting.cierre.dia must be a day from 1 to 28"));
    }

    @EnableConfigurationProperties(CierreProperties.class)
    static class Propiedades {}

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 29, 31})
    void un_dia_que_no_tienen_todos_los_meses_se_nombra(int dia) {
        assertThatThrownBy(() -> new CierreProperties(dia))
                .hasMessageContaining("reporting.cierre.dia")
                .hasMessageContaining(String.valueOf(dia));
    }
}
