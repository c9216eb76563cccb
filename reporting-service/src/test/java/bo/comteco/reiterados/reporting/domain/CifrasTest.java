package bo.comteco.reiterados.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CifrasTest {

    @ParameterizedTest
    @CsvSource({
        "0,    0,    SIN_DATOS",
        "100,  98,   ACEPTADO",
        "100,  100,  ACEPTADO",
        "100,  97,   OBSERVADO",
        "100,  0,    OBSERVADO",
        "1000, 979,  NO_CLASIFICADO",
        "1000, 971,  NO_CLASIFICADO",
        "1000, 970,  OBSERVADO",
        "1000, 980,  ACEPTADO",
        "1,    0,    OBSERVADO",
        "1,    1,    ACEPTADO",
    })
    void la_calificacion_sigue_los_limites_de_98_y_97_por_ciento(
            long recibidos, long solucionados, Calificacion espera) {
        assertThat(new Cifras(recibidos, solucionados, 0, 0).calificacion()).isEqualTo(espera);
    }

    @ParameterizedTest
    @CsvSource({"979999999999999, NO_CLASIFICADO", "970000000000001, NO_CLASIFICADO", "980000000000000, ACEPTADO"})
    void ni_un_caso_entre_mil_billones_se_redondea(long solucionados, Calificacion espera) {
        assertThat(new Cifras(1_000_000_000_000_000L, solucionados, 0, 0).calificacion())
                .isEqualTo(espera);
    }

    @ParameterizedTest
    @CsvSource({
        "1058, 644,  60.869565217391",
        "1058, 1058, 100",
        "3,    0,    0",
        "3,    1,    33.333333333333",
        "3,    2,    66.666666666666",
        "8,    1,    12.5"
    })
    void el_porcentaje_se_corta_tras_doce_decimales(long recibidos, long solucionados, String espera) {
        assertThat(new Cifras(recibidos, solucionados, 0, 0).porcentaje())
                .isEqualTo(new BigDecimal(espera))
                .hasToString(espera);
    }

    @Test
    void sin_casos_no_hay_porcentaje() {
        assertThat(Cifras.NINGUNA.porcentaje()).isNull();
    }

    @Test
    void el_porcentaje_que_se_ve_nunca_alcanza_lo_que_no_alcanzo() {
        Cifras casi = new Cifras(100_000_000_000_000_000L / 100, 979_999_999_999_999L, 0, 0);

        assertThat(casi.porcentaje()).isLessThan(BigDecimal.valueOf(98));
    }
}
