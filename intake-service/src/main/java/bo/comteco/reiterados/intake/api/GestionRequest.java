package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.domain.Medio;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos/{id}/gestiones} (Paso 8).
 *
 * @param unidad the unit involved
 * @param medio {@code CORREO}, {@code TELEFONO}, {@code PRESENCIAL} or {@code SISTEMA}
 * @param resultado what came of it
 */
record GestionRequest(
        @Nullable String unidad,
        @Nullable String medio,
        @Nullable String resultado) {

    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{1,60}");
    private static final Pattern TEXT = Pattern.compile("(?s).{1,1000}");

    GestionRequest {
        unidad = unidad == null ? null : unidad.strip();
        resultado = resultado == null ? null : resultado.strip();
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "GestionRequest[***]";
    }

    /** Every wrong field, named. */
    FieldErrors errores() {
        return new FieldErrors()
                .required("unidad", unidad, LINE, "Debe tener 60 caracteres como máximo, en una línea")
                .oneOf("medio", medio, Medio.class)
                .required("resultado", resultado, TEXT, "Debe tener 1000 caracteres como máximo");
    }

    /** By which means; only where {@link #errores} are none. */
    Medio medioUsado() {
        return Medio.valueOf(Objects.requireNonNull(medio));
    }
}
