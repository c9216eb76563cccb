package bo.comteco.reiterados.escalation.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Whoever starts the service with a wrong matrix reads its mistakes, not a stack trace. */
final class MatrizInvalidaFailureAnalyzer extends AbstractFailureAnalyzer<MatrizInvalidaException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MatrizInvalidaException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Corrija la matriz que nombra escalation.matriz (ESCALATION_MATRIZ), o quite esa propiedad para usar la del"
                        + " procedimiento.",
                cause);
    }
}
