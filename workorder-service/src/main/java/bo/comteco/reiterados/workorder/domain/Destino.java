package bo.comteco.reiterados.workorder.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who has to work on a link.
 *
 * @param centro code of the centro de operaciones
 * @param unidad the unit (Paso 11); null where intake has not told it
 */
public record Destino(String centro, @Nullable Unidad unidad) {

    /** The same centre, and that unit where none was told before. */
    Destino completadoCon(@Nullable Unidad otra) {
        return unidad == null ? new Destino(centro, otra) : this;
    }

    /** The same centre, and that unit where one is told: the agent of Paso 11 may overrule what was proposed. */
    Destino con(@Nullable Unidad otra) {
        return otra == null ? this : new Destino(centro, otra);
    }
}
