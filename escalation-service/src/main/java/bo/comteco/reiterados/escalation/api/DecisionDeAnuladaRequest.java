package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.escalation.domain.AvisoAlCliente;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about an annulled order (D-25).
 *
 * @param decision ANULACION_CONFIRMADA; a new linked order is asked of workorder-service
 * @param motivo in that person's words
 * @param avisoAlCliente how the client was told: {@code LLAMADA}, {@code MENSAJE}, {@code CORREO} or {@code VISITA}
 */
record DecisionDeAnuladaRequest(
        @Nullable String decision,
        @Nullable String motivo,
        @Nullable String avisoAlCliente) {

    private enum Decision {
        ANULACION_CONFIRMADA
    }

    /** Itself, where every field is right. */
    Valida valida() {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("decision", decision, Decision.class);
        String texto = Motivo.valido(errores, motivo);
        errores.oneOf("avisoAlCliente", avisoAlCliente, AvisoAlCliente.class);
        errores.throwIfAny();
        return new Valida(texto, AvisoAlCliente.valueOf(String.valueOf(avisoAlCliente)));
    }

    record Valida(String motivo, AvisoAlCliente avisoAlCliente) {}
}
