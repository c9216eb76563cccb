package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.reiterados.intake.domain.Avance.Decidido;
import bo.comteco.reiterados.intake.domain.Avance.EnAsistencia;
import bo.comteco.reiterados.intake.domain.Avance.SinDecidir;
import bo.comteco.reiterados.intake.domain.Avance.SolucionadoEnLinea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AvanceTest {

    private static final String ORDEN = "C1.INTERNET.F1.1";
    private static final Avance ASISTENCIA = new EnAsistencia(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN, "NORTE");
    private static final Avance ORDEN_HECHA = new Decidido(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN, "NORTE");
    private static final Avance SOLUCION = new SolucionadoEnLinea(null, ORDEN, "NORTE");

    private static Avance despuesDe(List<Avance> facts) {
        Avance avance = new SinDecidir();
        for (Avance fact : facts) {
            avance = avance.tras(fact);
        }
        return avance;
    }

    @Test
    void laAsistenciaTerminaEnOrdenOEnSolucion() {
        assertThat(despuesDe(List.of(ASISTENCIA, ORDEN_HECHA))).isEqualTo(ORDEN_HECHA);
        assertThat(despuesDe(List.of(ASISTENCIA, SOLUCION)))
                .isEqualTo(new SolucionadoEnLinea(DecisionDelPaso3.REITERA_TRAS_CIERRE, ORDEN, "NORTE"));
    }

    @Test
    void loDecididoNoCambia() {
        Avance other = new Decidido(DecisionDelPaso3.PRIMER_REPORTE, "otra");
        assertThat(despuesDe(List.of(ORDEN_HECHA, other, ASISTENCIA, SOLUCION))).isEqualTo(ORDEN_HECHA);
    }

    @Test
    void bajoUnReclamoMasivoSinSolucionSigueComoPrimerReporteEnCualquierOrden() {
        Avance bajo = new Decidido(DecisionDelPaso3.BAJO_RECLAMO_MASIVO, ORDEN);
        Avance primero = new Decidido(DecisionDelPaso3.PRIMER_REPORTE, ORDEN);
        assertThat(despuesDe(List.of(bajo, primero, bajo))).isEqualTo(primero);
        assertThat(despuesDe(List.of(primero, bajo))).isEqualTo(primero);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 20160301, 4711})
    void enCualquierOrdenYRepetidosLosHechosTerminanIgual(long seed) {
        Random random = new Random(seed);
        for (List<Avance> history : List.of(List.of(ASISTENCIA, ORDEN_HECHA), List.of(ASISTENCIA, SOLUCION))) {
            List<Avance> shuffled = new ArrayList<>(history);
            for (int i = 0; i < 5; i++) {
                shuffled.add(history.get(random.nextInt(history.size())));
            }
            Collections.shuffle(shuffled, random);
            assertThat(despuesDe(shuffled)).as("seed %d, %s", seed, shuffled).isEqualTo(despuesDe(history));
        }
    }
}
