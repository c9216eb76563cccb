package bo.comteco.reiterados.qualitycontrol.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliticaDeLineaTest {

    private static final FilaDeUmbrales FIBRA = Casos.POLITICA
            .umbrales()
            .fila(new Linea(Servicio.INTERNET, "FTTH", null))
            .orElseThrow();

    private static Veredicto evaluar(Medicion medicion) {
        return PoliticaDeLinea.evaluar(FIBRA, 2, medicion);
    }

    @ParameterizedTest
    @CsvSource({
        "-18, 0, true,  true,  DentroDeParametros",
        "-18, 0, false, true,  ProblemaDeConfiguracion",
        "-18, 0, true,  false, ProblemaDeConfiguracion",
        "-18, 0, false, false, ProblemaDeConfiguracion",
        "-30, 0, true,  true,  ProblemaDeLinea",
        "-30, 0, false, false, ProblemaDeLinea",
        "-18, 3, true,  true,  ProblemaDeLinea",
        "-18, 3, false, true,  ProblemaDeLinea",
        "-18, 0, ,      true,  MedicionIncompleta",
        "-18, 0, false, ,      MedicionIncompleta",
        "-30, 0, ,      ,      ProblemaDeLinea"
    })
    void la_linea_mala_pesa_mas_que_la_configuracion_y_que_lo_que_falta(
            double nivel, int perdidas, Boolean aprovisionada, Boolean autenticada, String esperado) {
        assertThat(evaluar(Casos.medicion(nivel, perdidas, aprovisionada, autenticada))
                        .getClass()
                        .getSimpleName())
                .isEqualTo(esperado);
    }

    @Test
    void sin_un_valor_que_hace_falta_no_se_aprueba() {
        Veredicto veredicto = evaluar(new Medicion(Map.of(Parametro.PERDIDAS_DE_ENLACE, 0.0), true, true));

        assertThat(veredicto).isEqualTo(new Veredicto.MedicionIncompleta("La medición no trae: nivel óptico recibido"));
    }

    @Test
    void lo_que_la_tecnologia_no_usa_no_cuenta() {
        Veredicto veredicto = evaluar(new Medicion(
                Map.of(
                        Parametro.NIVEL_OPTICO, -18.0,
                        Parametro.PERDIDAS_DE_ENLACE, 0.0,
                        Parametro.MARGEN_DE_RUIDO, 1.0),
                true,
                true));

        assertThat(veredicto)
                .isInstanceOfSatisfying(
                        Veredicto.DentroDeParametros.class,
                        dentro -> assertThat(dentro.lecturas())
                                .extracting(LecturaDeLinea::parametro)
                                .containsExactly(Parametro.NIVEL_OPTICO, Parametro.PERDIDAS_DE_ENLACE));
    }

    @Test
    void el_motivo_dice_lo_medido_y_su_limite() {
        assertThat(evaluar(Casos.medicion(-27.5, 3, true, true)))
                .isInstanceOfSatisfying(
                        Veredicto.ProblemaDeLinea.class,
                        problema -> assertThat(problema.motivo())
                                .isEqualTo("Fuera de parámetros: nivel óptico recibido -27,5 dBm (debe estar desde -27"
                                        + " y hasta -8 dBm); pérdidas de enlace 3 cortes (debe estar hasta 2 cortes)"));
    }

    @Test
    void la_advertencia_pasa_y_queda_escrita() {
        assertThat(evaluar(Casos.medicion(-26, 0, true, true)))
                .isInstanceOfSatisfying(
                        Veredicto.DentroDeParametros.class,
                        dentro -> assertThat(dentro.advertencia())
                                .isEqualTo("nivel óptico recibido -26 dBm, cerca del límite"));
    }
}
