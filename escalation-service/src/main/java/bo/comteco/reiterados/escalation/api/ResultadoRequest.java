package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of telling a level.
 *
 * @param resultado {@code COORDINADO} or {@code SOLUCIONADO}; that it is unsolved is said by {@code sin-solucion}, which tells
 *     the next level
 * @param detalle in that person's words
 */
record ResultadoRequest(
        @Nullable String resultado, @Nullable String detalle) {
    private static final Pattern HASTA_500 = Pattern.compile("(?s).{1,500}");

    private enum Pedible {
        COORDINADO,
        SOLUCIONADO
    }

    /** Itself, where every field is right. */
    Valida valida() {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("resultado", resultado, Pedible.class);
        errores.required("detalle", detalle, HASTA_500, "Debe tener 500 caracteres o menos");
        errores.throwIfAny();
        return new Valida(
                ResultadoDeNivel.Valor.valueOf(String.valueOf(resultado)),
                String.valueOf(detalle).strip());
    }

    record Valida(ResultadoDeNivel.Valor resultado, String detalle) {}
}
