package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "Unsolved", said by the level that was told. */
record SinSolucionRequest(@Nullable String motivo) {
    private static final Pattern HASTA_500 = Pattern.compile("(?s).{1,500}");

    String motivoValido() {
        FieldErrors errores = new FieldErrors();
        errores.required("motivo", motivo, HASTA_500, "Debe tener 500 caracteres o menos");
        errores.throwIfAny();
        return motivo == null ? "" : motivo.strip();
    }
}
