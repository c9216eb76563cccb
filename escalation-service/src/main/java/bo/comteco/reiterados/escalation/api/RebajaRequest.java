package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.escalation.domain.Vulnerabilidad;
import org.jspecify.annotations.Nullable;

/** A lower priority, and why. */
record RebajaRequest(
        @Nullable String vulnerabilidad, @Nullable String motivo) {

    /** Itself, where every field is right. */
    Valida valida() {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("vulnerabilidad", vulnerabilidad, Vulnerabilidad.class);
        if (Vulnerabilidad.FUERA_DE_MATRIZ.name().equals(vulnerabilidad)) {
            errores.add("vulnerabilidad", "Una persona no saca una orden de la matriz");
        }
        String texto = Motivo.paraOtros(errores, motivo);
        errores.throwIfAny();
        return new Valida(Vulnerabilidad.valueOf(String.valueOf(vulnerabilidad)), texto);
    }

    record Valida(Vulnerabilidad vulnerabilidad, String motivo) {}
}
