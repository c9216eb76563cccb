package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.domain.Condiciones;
import bo.comteco.reiterados.escalation.domain.Fila;
import bo.comteco.reiterados.escalation.domain.MatrizDePriorizacion;
import bo.comteco.reiterados.escalation.domain.Regla;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The matrix (Anexo 2) as data, the most urgent row first; what a rule does not ask is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatrizView(String version, long fueraDeMatrizHoras, boolean fueraDeMatrizEnHorasHabiles, List<FilaView> filas) {

    static MatrizView of(MatrizDePriorizacion matriz) {
        return new MatrizView(
                matriz.version(),
                matriz.plazoFueraDeMatriz().horas().toHours(),
                matriz.plazoFueraDeMatriz().habiles(),
                matriz.filas().stream().map(FilaView::of).toList());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FilaView(
            String vulnerabilidad,
            long plazoHoras,
            @Nullable Long objetivoHoras,
            boolean horasHabiles,
            boolean mismoDia,
            @Nullable Long minimoHoras,
            List<ReglaView> reglas) {

        static FilaView of(Fila fila) {
            return new FilaView(
                    fila.vulnerabilidad().name(),
                    fila.plazo().toHours(),
                    horas(fila.objetivo()),
                    fila.horasHabiles(),
                    fila.mismoDia(),
                    fila.mismoDia() ? horas(fila.minimo()) : null,
                    fila.reglas().stream().map(ReglaView::of).toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReglaView(
            String id,
            String enunciado,
            @Nullable Set<String> servicios,
            @Nullable Set<String> segmentos,
            @Nullable String tipo,
            @Nullable Boolean reiterada,
            @Nullable Boolean porRetencion,
            @Nullable Boolean anulada,
            @Nullable Long edadMinimaHoras) {

        static ReglaView of(Regla regla) {
            Condiciones si = regla.si();
            return new ReglaView(
                    regla.id(),
                    regla.enunciado(),
                    nombres(si.servicios()),
                    nombres(si.segmentos()),
                    si.tipo() == null ? null : si.tipo().name(),
                    si.reiterada() ? true : null,
                    si.porRetencion() ? true : null,
                    si.anulada() ? true : null,
                    horas(si.edadMinima()));
        }

        private static @Nullable Set<String> nombres(Set<? extends Enum<?>> valores) {
            Set<String> nombres = new TreeSet<>();
            valores.forEach(valor -> nombres.add(valor.name()));
            return nombres.isEmpty() ? null : nombres;
        }
    }

    private static @Nullable Long horas(@Nullable Duration plazo) {
        return plazo == null ? null : plazo.toHours();
    }
}
