package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.application.Escalamientos;
import java.time.Instant;
import java.util.List;

/** The living orders in the matrix, and how many are past their deadline and not solved. */
record CifrasView(Instant calculadoEn, long ordenes, long vencidas, List<FilaView> filas) {

    record FilaView(String vulnerabilidad, long ordenes, long vencidas) {}

    static CifrasView of(Escalamientos.Cifras cifras) {
        List<FilaView> filas = cifras.filas().stream()
                .map(cifra -> new FilaView(cifra.vulnerabilidad().name(), cifra.ordenes(), cifra.vencidas()))
                .toList();
        return new CifrasView(
                cifras.calculadoEn(),
                filas.stream().mapToLong(FilaView::ordenes).sum(),
                filas.stream().mapToLong(FilaView::vencidas).sum(),
                filas);
    }
}
