package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.workorder.domain.Asignacion;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who repairs: body of {@code PUT /ordenes/{id}/asignacion}, where one of the two is mandatory, and of
 * {@code POST /ordenes/{id}/reparacion}, where both may be missing.
 *
 * @param tecnico code of the technician, never a name
 * @param cuadrilla code of the crew
 */
public record AsignacionRequest(
        @Nullable String tecnico, @Nullable String cuadrilla) {

    static final Pattern CODIGO = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    static final String COMO_CODIGO = "Es un código: de 1 a 20 letras, dígitos o guiones";

    FieldErrors errores() {
        return new FieldErrors()
                .optional("tecnico", tecnico, CODIGO, COMO_CODIGO)
                .optional("cuadrilla", cuadrilla, CODIGO, COMO_CODIGO);
    }

    Asignacion asignacion() {
        return new Asignacion(tecnico, cuadrilla);
    }
}
