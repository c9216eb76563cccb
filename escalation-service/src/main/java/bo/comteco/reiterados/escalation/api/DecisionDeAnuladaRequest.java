package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about an annulled order (D-25).
 *
 * @param decision ANULACION_CONFIRMADA; a new linked order is asked of workorder-service
 * @param motivo in that person's words
 */
record DecisionDeAnuladaRequest(
        @Nullable String decision, @Nullable String motivo) {

    private enum Decision {
        ANULACION_CONFIRMADA
    }

    /** The reason, where every field is right. */
    String motivoValido() {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("decision", decision, Decision.class);
        String texto = Motivo.valido(errores, motivo);
        errores.throwIfAny();
        return texto;
    }
}
