package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.domain.Comando.RegistrarAsistencia;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.ResultadoDeAsistencia;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import bo.comteco.reiterados.intake.domain.Unidad;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos/{id}/asistencia} (Pasos 10, 11).
 *
 * @param resultado {@code SOLUCIONADO} or {@code NO_SOLUCIONADO}
 * @param seccionDelManual section of the Manual Básico de Servicio that was used; a system that tells what was recorded
 *     elsewhere need not know it
 * @param unidad {@code PEX} or {@code USM}, where the agent does not take the proposed one; only where it was not solved
 */
record AsistenciaRequest(
        @Nullable String resultado,
        @Nullable String seccionDelManual,
        @Nullable String unidad) {

    private static final Pattern SECCION = Pattern.compile("\\P{Cntrl}{1,100}");
    private static final String SECCION_MESSAGE = "Debe tener de 1 a 100 caracteres";

    AsistenciaRequest {
        seccionDelManual = seccionDelManual == null ? null : seccionDelManual.strip();
    }

    /** Every wrong field, named. */
    FieldErrors errores(Persona por) {
        FieldErrors errores = new FieldErrors().oneOf("resultado", resultado, ResultadoDeAsistencia.class);
        if (por.rol().equals(Roles.SISTEMA)) {
            errores.optional("seccionDelManual", seccionDelManual, SECCION, SECCION_MESSAGE);
        } else {
            errores.required("seccionDelManual", seccionDelManual, SECCION, SECCION_MESSAGE);
        }
        if (unidad != null) {
            errores.oneOf("unidad", unidad, Unidad.class);
            if (ResultadoDeAsistencia.SOLUCIONADO.name().equals(resultado)) {
                errores.add("unidad", "Solo con NO_SOLUCIONADO: lo solucionado en línea no tiene orden");
            }
        }
        return errores;
    }

    /** What is asked for; only where {@link #errores} are none. */
    RegistrarAsistencia comando(String reclamoId, TablaDeDerivacion rutas, Persona por, Instant now) {
        return new RegistrarAsistencia(
                reclamoId,
                ResultadoDeAsistencia.valueOf(Objects.requireNonNull(resultado)),
                seccionDelManual,
                unidad == null ? null : Unidad.valueOf(unidad),
                rutas,
                por,
                now);
    }
}
