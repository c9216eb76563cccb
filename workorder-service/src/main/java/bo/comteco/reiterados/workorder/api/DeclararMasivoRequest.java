package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.workorder.domain.ClaseDeLugar;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code POST /reclamos-masivos}.
 *
 * @param clase kind of place: {@code ARMARIO}, {@code NODO} or {@code PUERTO_OLT}; mandatory
 * @param codigo the place, as claims name it; mandatory
 */
record DeclararMasivoRequest(
        @Nullable String clase, @Nullable String codigo) {

    private static final Pattern CODIGO = Pattern.compile("[A-Za-z0-9-]{1,20}");

    /** The place; a wrong field is a 400 that names it. */
    LugarDeRed lugar() {
        new FieldErrors()
                .oneOf("clase", clase, ClaseDeLugar.class)
                .required("codigo", codigo, CODIGO, "Debe tener de 1 a 20 letras, dígitos o guiones")
                .throwIfAny();
        return new LugarDeRed(ClaseDeLugar.valueOf(Objects.requireNonNull(clase)), Objects.requireNonNull(codigo));
    }
}
