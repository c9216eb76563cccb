package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the Administrador CO agreed on with the Jefe Depto. (Paso 27.1).
 *
 * @param coordinacion in that person's words: they go to the Jefe Div. Provisión y Aseguramiento
 */
record CoordinacionRequest(@Nullable String coordinacion) {
    private static final Pattern HASTA_2000 = Pattern.compile("(?s).{1,2000}");

    /** The text, where it is right. */
    String valida() {
        FieldErrors errores = new FieldErrors();
        errores.required("coordinacion", coordinacion, HASTA_2000, "Debe tener 2000 caracteres o menos");
        errores.throwIfAny();
        return String.valueOf(coordinacion).strip();
    }
}
