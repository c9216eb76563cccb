package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A technician is to be at the cabinet (Paso 23.2).
 *
 * @param armario code of the cabinet
 * @param instruccion what to do there
 */
record ArmarioRequest(@Nullable String armario, @Nullable String instruccion) {
    private static final Pattern CODIGO = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern HASTA_500 = Pattern.compile("(?s).{1,500}");

    /** Itself, where every field is right. */
    Valida valida() {
        FieldErrors errores = new FieldErrors();
        errores.required(
                "armario", armario, CODIGO, "Debe ser un código de hasta 40 letras, cifras, puntos, guiones y '_'");
        errores.required("instruccion", instruccion, HASTA_500, "Debe tener 500 caracteres o menos");
        errores.throwIfAny();
        return new Valida(String.valueOf(armario), String.valueOf(instruccion).strip());
    }

    record Valida(String armario, String instruccion) {}
}
