package bo.comteco.reiterados.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.reporting.domain.Cierre.Decision;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CierreTest {

    private static final YearMonth MARZO = YearMonth.of(2016, 3);
    private static final Instant FIN = Instant.parse("2016-04-01T04:00:00Z");
    private static final Cuenta CUENTA = new Cuenta(new Cifras(1058, 644, 600, 580), Map.of());
    private static final Cuenta OTRA = new Cuenta(new Cifras(1058, 645, 600, 580), Map.of());
    private static final Cierre CIERRE = new Cierre(CUENTA, FIN, "jefa");

    @Test
    void el_mes_terminado_se_cierra_con_la_cifra_que_tiene() {
        assertThat(Cierre.decidir(MARZO, null, CUENTA, FIN, "jefa")).isEqualTo(new Decision.Cerrado(CIERRE));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03, 2016-04-01T03:59:59.999Z",
        "2016-12, 2017-01-01T03:59:59.999Z",
        "2031-01, 2016-04-01T04:00:00Z"
    })
    void el_mes_que_no_ha_terminado_en_La_Paz_no_se_cierra(YearMonth mes, Instant ahora) {
        assertThat(Cierre.decidir(mes, null, CUENTA, ahora, "jefa")).isInstanceOf(Decision.NoHaTerminado.class);
    }

    @Test
    void cerrar_otra_vez_con_la_misma_cifra_da_el_mismo_cierre() {
        assertThat(Cierre.decidir(MARZO, CIERRE, CUENTA, FIN.plusSeconds(9), "otra"))
                .isEqualTo(new Decision.YaCerrado(CIERRE));
    }

    @Test
    void con_otra_cifra_no_se_vuelve_a_cerrar() {
        assertThat(Cierre.decidir(MARZO, CIERRE, OTRA, FIN.plusSeconds(9), "jefa"))
                .isEqualTo(new Decision.CerradoConOtraCifra(CIERRE, OTRA.cifras()));
    }

    @Test
    void la_cifra_cerrada_queda_y_lo_que_cambia_es_correccion() {
        Total despues = new Total(new Cubeta(MARZO, 1), OTRA, FIN.plusSeconds(9));

        Indicador cerrado = Indicador.suma(MARZO, List.of(despues), CIERRE);

        assertThat(cerrado.vigente()).isEqualTo(CUENTA);
        assertThat(cerrado.correccion()).isEqualTo(OTRA.cifras());
        assertThat(Indicador.suma(MARZO, List.of(new Total(new Cubeta(MARZO, 1), CUENTA, FIN)), CIERRE)
                        .correccion())
                .isNull();
        assertThat(Indicador.suma(MARZO, List.of(despues), null).vigente()).isEqualTo(OTRA);
    }
}
