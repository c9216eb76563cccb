package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.qualitycontrol.domain.Asignacion;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is sent to a visit: body of {@code PUT /controles/{id}/asignacion}; one of the two is mandatory.
 *
 * @param tecnico code of the technician, never a name
 * @param cuadrilla code of the crew
 */
record AsignacionRequest(@Nullable String tecnico, @Nullable String cuadrilla) {

    private static final Pattern CODIGO = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final String COMO_CODIGO = "Es un código: de 1 a 20 letras, dígitos o guiones";

    /** A query parameter that names a technician. */
    static void tecnico(FieldErrors errores, @Nullable String tecnico) {
        errores.optional("tecnico", tecnico, CODIGO, COMO_CODIGO);
    }

    /** The assignment; what is wrong with it is a 400 that names every wrong field. */
    Resultado resultado() {
        FieldErrors errores = new FieldErrors();
        if (tecnico == null && cuadrilla == null) {
            errores.add("tecnico", "Es obligatorio el técnico o la cuadrilla");
        }
        tecnico(errores, tecnico);
        errores.optional("cuadrilla", cuadrilla, CODIGO, COMO_CODIGO).throwIfAny();
        return new Resultado.VisitaAsignada(new Asignacion(tecnico, cuadrilla));
    }
}
