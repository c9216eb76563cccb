package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the matrix would say of an order, and how it comes to it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnsayoView(
        String vulnerabilidad,
        String regla,
        String enunciado,
        String versionDeMatriz,
        String plazo,
        Instant vence,
        @Nullable Instant objetivoEn,
        EvaluacionView evaluacion) {

    static EnsayoView of(Escalamientos.Ensayo ensayo) {
        Clasificacion clasificacion = ensayo.clasificacion();
        return new EnsayoView(
                clasificacion.vulnerabilidad().name(),
                clasificacion.regla(),
                clasificacion.enunciado(),
                clasificacion.versionDeMatriz(),
                clasificacion.plazo(),
                clasificacion.vence(),
                clasificacion.objetivoEn(),
                EvaluacionView.of(ensayo.evaluacion()));
    }
}
