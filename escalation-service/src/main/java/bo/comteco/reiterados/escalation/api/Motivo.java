package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The reason that a person has to give. */
final class Motivo {
    private static final Pattern HASTA_500 = Pattern.compile("(?s).{1,500}");

    private Motivo() {}

    /** The field {@code motivo} without spaces around it; its mistakes are noted. */
    static String valido(FieldErrors errores, @Nullable String motivo) {
        errores.required("motivo", motivo, HASTA_500, "Debe tener 500 caracteres o menos");
        return motivo == null ? "" : motivo.strip();
    }

    /** The same, where the event tells it too. */
    static String paraOtros(FieldErrors errores, @Nullable String motivo) {
        return valido(errores.forOthers("motivo", motivo), motivo);
    }
}
