package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.escalation.domain.Medio;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel;
import java.time.Instant;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of telling a level, technical or administrative.
 *
 * @param resultado {@code COORDINADO} or {@code SOLUCIONADO}; of an administrative case {@code SIN_SOLUCION} too, which of a
 *     technical level is said by {@code sin-solucion}, because it tells the next one
 * @param medio {@code SISTEMA}, {@code CORREO}, {@code TELEFONO} or {@code PRESENCIAL}; {@code SISTEMA} where missing
 * @param detalle in that person's words
 */
record ResultadoRequest(
        @Nullable String resultado,
        @Nullable String medio,
        @Nullable String detalle) {
    private static final Pattern HASTA_500 = Pattern.compile("(?s).{1,500}");

    private enum DeNivelTecnico {
        COORDINADO,
        SOLUCIONADO
    }

    /** Itself as that of a technical level, where every field is right. */
    Valido deNivelTecnico() {
        return valido(DeNivelTecnico.class);
    }

    /** Itself as that of an administrative case, where every field is right. */
    Valido deCaso() {
        return valido(ResultadoDeNivel.Valor.class);
    }

    private <E extends Enum<E>> Valido valido(Class<E> valores) {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("resultado", resultado, valores);
        if (medio != null) {
            errores.oneOf("medio", medio, Medio.class);
        }
        errores.required("detalle", detalle, HASTA_500, "Debe tener 500 caracteres o menos");
        errores.throwIfAny();
        return new Valido(
                ResultadoDeNivel.Valor.valueOf(String.valueOf(resultado)),
                medio == null ? Medio.SISTEMA : Medio.valueOf(medio),
                String.valueOf(detalle).strip());
    }

    record Valido(ResultadoDeNivel.Valor resultado, Medio medio, String detalle) {

        /** As what whoever asks says, whenever that is. */
        Function<Instant, ResultadoDeNivel> por(Caller quien) {
            return en -> new ResultadoDeNivel(resultado, medio, detalle, quien.code(), en);
        }
    }

    /** Whoever asks, in the role of the level whose result it is: nobody else may record it. */
    static Caller soloDe(Enum<?> nivel, Caller caller) {
        return caller.in(nivel.name()).orElseThrow(() -> Problem.forbidden("Este resultado lo registra " + nivel));
    }
}
