package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.escalation.domain.Nivel;
import org.jspecify.annotations.Nullable;

/**
 * "Unsolved".
 *
 * @param nivel the level that could not solve it, as {@code GET} shows it; 0 where nobody has been told yet. It makes the same
 *     call, sent twice, raise once
 * @param motivo in that person's words
 */
record SinSolucionRequest(@Nullable Integer nivel, @Nullable String motivo) {

    /** Itself, where every field is right. */
    Valida valida() {
        FieldErrors errores = new FieldErrors();
        int ultimo = Nivel.values().length;
        if (nivel == null) {
            errores.add("nivel", "Es obligatorio: el nivel que no pudo solucionar");
        } else if (nivel < 0 || nivel > ultimo) {
            errores.add("nivel", "Debe ser de 0 a " + ultimo);
        }
        String texto = Motivo.paraOtros(errores, motivo);
        errores.throwIfAny();
        return new Valida(nivel == null ? 0 : nivel, texto);
    }

    record Valida(int nivel, String motivo) {}
}
