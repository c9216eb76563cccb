package bo.comteco.reiterados.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReporteDeDanoTest {

    private static final Instant T0 = Instant.parse("2016-03-01T12:00:00Z");

    private static Instant dia(int days) {
        return T0.plus(Duration.ofDays(days));
    }

    private static Reclamo reclamo(String id, int day, DecisionDelPaso3 decision, String ordenId) {
        Recepcion told =
                new Recepcion(id, "h", Canal.CALL_CENTER, "C1", Servicio.INTERNET, "F1", null, null, null, dia(day));
        return Reclamo.recibido(told, new Cliente.PorVerificar()).con(new Avance.Decidido(decision, ordenId));
    }

    private static OrdenSeguida orden(String id, int day, @Nullable String repite) {
        return new OrdenSeguida(
                id,
                new OrdenSeguida.Orden(
                        id,
                        1,
                        Situacion.REGISTRADA,
                        null,
                        null,
                        repite,
                        1,
                        new Hitos(dia(day), null, null, null, null, null, null)),
                null,
                List.of(),
                List.of());
    }

    @Test
    void unDanoSonLasOrdenesQueSeRepitenUnaAOtraYSusReclamos() {
        Reclamo earlier = reclamo("R-0", 0, DecisionDelPaso3.PRIMER_REPORTE, "O1");
        Reclamo first = reclamo("R-1", 50, DecisionDelPaso3.PRIMER_REPORTE, "O2");
        Reclamo open = reclamo("R-2", 51, DecisionDelPaso3.REITERA_ABIERTA, "O2");
        Reclamo closed = reclamo("R-3", 60, DecisionDelPaso3.REITERA_TRAS_CIERRE, "O3");
        Map<String, OrdenSeguida> orders =
                Map.of("O1", orden("O1", 0, null), "O2", orden("O2", 50, null), "O3", orden("O3", 60, "O2"));
        for (Reclamo asked : List.of(first, open, closed)) {
            ReporteDeDano reporte = ReporteDeDano.de(asked, List.of(closed, open, first, earlier), orders, dia(61));
            assertThat(reporte.reclamos()).containsExactly(first, open, closed);
            assertThat(reporte.reiteraciones()).isEqualTo(2);
            assertThat(reporte.ordenes().stream().map(OrdenSeguida::ordenId)).containsExactly("O2", "O3");
        }
        for (Reclamo asked : List.of(first, open, closed)) {
            assertThat(ReporteDeDano.reiteraciones(asked, List.of(closed, open, first, earlier), orders.values()))
                    .as("after a closing the damage is still the same one (Paso 9)")
                    .isEqualTo(2);
        }
        assertThat(ReporteDeDano.reiteraciones(earlier, List.of(closed, open, first, earlier), orders.values()))
                .isZero();
        assertThat(ReporteDeDano.de(earlier, List.of(closed, open, first, earlier), orders, dia(61))
                        .reclamos())
                .containsExactly(earlier);
    }

    @Test
    void loQueNoEstaDecididoSeReportaSolo() {
        Recepcion told =
                new Recepcion("R-9", "h", Canal.HELP_DESK, "C1", Servicio.INTERNET, "F1", null, null, null, dia(1));
        Reclamo undecided = Reclamo.recibido(told, new Cliente.PorVerificar());
        ReporteDeDano reporte = ReporteDeDano.de(
                undecided,
                List.of(undecided, reclamo("R-1", 0, DecisionDelPaso3.PRIMER_REPORTE, "O1")),
                Map.of("O1", orden("O1", 0, null)),
                dia(1));
        assertThat(reporte.reclamos()).containsExactly(undecided);
        assertThat(reporte.ordenes()).isEmpty();
        assertThat(reporte.reiteraciones()).isZero();
        assertThat(reporte.toString()).isEqualTo("ReporteDeDano[R-9]");
    }
}
