package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.domain.Comando.RegistrarAsistencia;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.ResultadoDeAsistencia;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos/{id}/asistencia} (Paso 10).
 *
 * @param resultado {@code SOLUCIONADO} or {@code NO_SOLUCIONADO}
 * @param seccionDelManual section of the Manual Básico de Servicio that was used
 */
record AsistenciaRequest(
        @Nullable String resultado, @Nullable String seccionDelManual) {

    private static final Pattern SECCION = Pattern.compile("\\P{Cntrl}{1,100}");

    RegistrarAsistencia comando(String reclamoId, Persona por, Instant now) {
        new FieldErrors()
                .oneOf("resultado", resultado, ResultadoDeAsistencia.class)
                .optional("seccionDelManual", seccionDelManual, SECCION, "Debe tener de 1 a 100 caracteres")
                .throwIfAny();
        return new RegistrarAsistencia(
                reclamoId,
                ResultadoDeAsistencia.valueOf(Objects.requireNonNull(resultado)),
                seccionDelManual,
                por,
                now);
    }
}
