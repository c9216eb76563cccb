package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.domain.Evaluacion;
import java.time.Instant;
import java.util.List;

/** How the matrix came to its answer: every rule that was looked at, which matched, and why the winner won (D-16). */
record EvaluacionView(String versionDeMatriz, Instant en, String porque, List<ReglaView> reglas) {

    record ReglaView(
            String vulnerabilidad, String regla, String enunciado, boolean corresponde, List<String> incumplidas) {}

    static EvaluacionView of(Evaluacion evaluacion) {
        return new EvaluacionView(
                evaluacion.version(),
                evaluacion.en(),
                evaluacion.porque(),
                evaluacion.reglas().stream()
                        .map(mirada -> new ReglaView(
                                mirada.vulnerabilidad().name(),
                                mirada.regla().id(),
                                mirada.regla().enunciado(),
                                mirada.corresponde(),
                                mirada.incumplidas()))
                        .toList());
    }
}
