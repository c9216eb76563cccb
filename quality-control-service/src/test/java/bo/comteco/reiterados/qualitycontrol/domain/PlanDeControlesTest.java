package bo.comteco.reiterados.qualitycontrol.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDeControlesTest {

    @ParameterizedTest
    @CsvSource({"INTERNET, LINEA", "TELEFONIA, LLAMADA", "TELEVISION, LLAMADA", "MULTIMEDIA, LINEA LLAMADA"})
    void cada_servicio_tiene_sus_controles_a_las_24_horas_del_cierre(Servicio servicio, String clases) {
        List<Decision.Aceptada> plan = Casos.PLAN.planificar(Casos.orden(servicio, "FTTH"));

        assertThat(plan)
                .extracting(aceptada -> aceptada.control().expediente().clase().name())
                .containsExactly(clases.split(" "));
        assertThat(plan).allSatisfy(aceptada -> {
            Control control = aceptada.control();
            assertThat(control.expediente().controlId())
                    .isEqualTo(
                            "C1." + servicio + ".F1.1." + control.expediente().clase());
            assertThat(control.expediente().planificadoPara()).isEqualTo(Casos.CERRADA.plus(Duration.ofHours(24)));
            assertThat(control.vence()).contains(Casos.DEBIDO);
            assertThat(control.situacion()).isEqualTo(Situacion.PLANIFICADO);
            assertThat(aceptada.hechos()).containsExactly(new HechoDeControl.Planificado(control, Casos.CERRADA));
        });
    }

    @Test
    void la_linea_se_mide_sobre_las_horas_desde_el_cierre() {
        Control control = Casos.planificado(Servicio.INTERNET, "FTTH");

        assertThat(Casos.POLITICA.queMedir(control))
                .contains(new PedidoDeMedicion("C1", Servicio.INTERNET, Casos.CERRADA, Casos.DEBIDO));
    }

    @Test
    void la_espera_es_configurable_y_mayor_que_cero() {
        assertThat(new PlanDeControles(Duration.ofHours(2))
                        .planificar(Casos.orden(Servicio.TELEFONIA, null))
                        .getFirst()
                        .control()
                        .vence())
                .contains(Casos.CERRADA.plus(Duration.ofHours(2)));
        assertThatThrownBy(() -> new PlanDeControles(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
