package bo.comteco.reiterados.reporting.domain;

import static bo.comteco.reiterados.reporting.domain.Control.Resultado.APROBADO;
import static bo.comteco.reiterados.reporting.domain.Control.Resultado.PENDIENTE;
import static bo.comteco.reiterados.reporting.domain.Control.Resultado.REPROBADO;
import static bo.comteco.reiterados.reporting.domain.Control.Resultado.SOLUCIONADO;
import static bo.comteco.reiterados.reporting.domain.Noticias.caso;
import static bo.comteco.reiterados.reporting.domain.Noticias.control;
import static bo.comteco.reiterados.reporting.domain.Noticias.marzo;
import static bo.comteco.reiterados.reporting.domain.Noticias.orden;
import static bo.comteco.reiterados.reporting.domain.Noticias.reflejadas;
import static bo.comteco.reiterados.reporting.domain.Noticias.tras;
import static bo.comteco.reiterados.reporting.domain.Noticias.vence;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecuentoTest {

    @Test
    void una_orden_sin_reiteracion_no_es_un_caso() {
        assertThat(marzo(orden(1, 1))).isEqualTo(Cifras.NINGUNA);
    }

    @Test
    void el_caso_cuenta_una_vez_por_muchas_reiteraciones() {
        assertThat(marzo(orden(1, 1), orden(1, 2, caso("A", null)), orden(1, 3, caso("A", null))))
                .isEqualTo(new Cifras(1, 0, 0, 0));
    }

    @Test
    void el_caso_que_sigue_en_la_orden_siguiente_cuenta_una_vez_y_vale_lo_ultimo() {
        assertThat(marzo(orden(2, 1, caso("A", tras(9))), orden(1, 7, caso("A", null))))
                .isEqualTo(new Cifras(1, 1, 0, 0));
    }

    @Test
    void el_caso_cerrado_con_solucion_y_con_su_control_aprobado_esta_verificado_y_en_plazo() {
        assertThat(marzo(orden(1, 2, caso("A", tras(10))), vence(1, 1, tras(10)), control(1, "LINEA", 2, APROBADO)))
                .isEqualTo(new Cifras(1, 1, 1, 1));
    }

    @Test
    void un_segundo_despues_del_plazo_ya_no_es_en_plazo() {
        assertThat(marzo(orden(1, 2, caso("A", tras(10).plusSeconds(1))), vence(1, 1, tras(10))))
                .isEqualTo(new Cifras(1, 1, 0, 0));
    }

    @Test
    void con_dos_controles_verifica_el_segundo() {
        Comando solucionado = orden(1, 2, caso("A", tras(1)));
        Comando linea = control(1, "LINEA", 2, APROBADO);

        assertThat(marzo(solucionado, linea, control(1, "LLAMADA", 1, PENDIENTE))
                        .verificados())
                .isZero();
        assertThat(marzo(solucionado, linea, control(1, "LLAMADA", 2, APROBADO)).verificados())
                .isEqualTo(1);
    }

    @Test
    void el_control_reprobado_quita_la_solucion_aunque_llegue_antes_que_la_refutacion() {
        assertThat(marzo(orden(1, 2, caso("A", tras(1))), vence(1, 1, tras(5)), control(1, "LINEA", 2, REPROBADO)))
                .isEqualTo(new Cifras(1, 0, 0, 0));
    }

    @Test
    void la_visita_pedida_refuta_y_la_que_soluciona_deja_el_caso_solucionado_sin_verificar() {
        assertThat(marzo(orden(1, 2, caso("A", tras(1))), control(1, "LLAMADA", 3, REPROBADO)))
                .isEqualTo(new Cifras(1, 0, 0, 0));
        assertThat(marzo(
                        orden(1, 3, caso("A", tras(30))),
                        control(1, "LLAMADA", 3, REPROBADO),
                        control(1, "LLAMADA", 4, SOLUCIONADO)))
                .isEqualTo(new Cifras(1, 1, 0, 0));
    }

    @Test
    void el_caso_refutado_vuelve_a_contar_cuando_su_orden_inmediata_lo_soluciona() {
        List<Comando> refutado = List.of(
                orden(1, 2, caso("A", tras(1))),
                control(1, "LINEA", 2, REPROBADO),
                orden(2, 1, caso("A", null)),
                vence(2, 1, tras(50)));

        assertThat(marzo(refutado.toArray(Comando[]::new))).isEqualTo(new Cifras(1, 0, 0, 0));
        assertThat(marzo(
                        refutado.get(0),
                        refutado.get(1),
                        refutado.get(3),
                        orden(2, 4, caso("A", tras(30))),
                        control(2, "LINEA", 2, APROBADO)))
                .isEqualTo(new Cifras(1, 1, 1, 1));
    }

    @Test
    void el_caso_reabierto_en_abril_sigue_en_marzo() {
        Instant abril = Instant.parse("2016-04-09T12:00:00Z");
        var eslabones = reflejadas(
                List.of(orden(1, 4, caso("A", tras(1))), orden(2, 1, caso("A", null)), orden(2, 4, caso("A", abril))));

        assertThat(Recuento.recontar(YearMonth.of(2016, 3), eslabones).cifras()).isEqualTo(new Cifras(1, 1, 0, 0));
        assertThat(Recuento.recontar(YearMonth.of(2016, 4), eslabones).cifras()).isEqualTo(Cifras.NINGUNA);
    }

    @Test
    void el_caso_anterior_anotado_en_el_nuevo_vale_lo_que_dice_la_orden_del_nuevo() {
        assertThat(marzo(
                        orden(1, 3, caso("A", tras(1))),
                        control(1, "LINEA", 2, REPROBADO),
                        orden(2, 2, caso("B", null), caso("A", null))))
                .isEqualTo(new Cifras(2, 0, 0, 0));
        assertThat(marzo(
                        orden(1, 3, caso("A", tras(1))),
                        control(1, "LINEA", 2, REPROBADO),
                        orden(2, 5, caso("B", tras(60)), caso("A", tras(60)))))
                .isEqualTo(new Cifras(2, 2, 0, 0));
    }

    @Test
    void el_caso_que_la_cadena_ya_no_nombra_queda_como_estaba() {
        assertThat(marzo(
                        orden(2, 5, caso("B", tras(60)), caso("A", tras(60))),
                        orden(2, 6, caso("B", tras(60))),
                        orden(3, 1, caso("C", null))))
                .isEqualTo(new Cifras(3, 2, 0, 0));
    }

    @Test
    void lo_solucionado_en_linea_cuenta_sin_control_ni_plazo() {
        assertThat(marzo(orden(2, 1, caso("A", tras(1))))).isEqualTo(new Cifras(1, 1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-01T03:59:59.999Z, 2016-03",
        "2016-04-01T04:00:00Z,     2016-04",
        "2016-03-01T03:59:59Z,     2016-02",
        "2016-03-01T04:00:00Z,     2016-03",
        "2016-12-31T23:59:59Z,     2016-12",
        "2017-01-01T00:00:00Z,     2016-12",
    })
    void el_mes_del_caso_es_el_de_La_Paz(Instant recibidoEn, YearMonth mes) {
        var eslabones =
                reflejadas(List.of(orden(1, 1, new CasoReiterado("A", 1, "CALL_CENTER", recibidoEn, 1, null, null))));

        assertThat(Recuento.recontar(mes, eslabones).cifras().recibidos()).isEqualTo(1);
        assertThat(Recuento.recontar(mes.minusMonths(1), eslabones).cifras()).isEqualTo(Cifras.NINGUNA);
        assertThat(Recuento.recontar(mes.plusMonths(1), eslabones).cifras()).isEqualTo(Cifras.NINGUNA);
    }
}
