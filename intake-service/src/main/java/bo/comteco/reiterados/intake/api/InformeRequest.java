package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.domain.Comando.InformarAlCliente;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Persona;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos/{id}/informes} (Pasos 4, 6).
 *
 * @param medio {@code CORREO}, {@code TELEFONO}, {@code PRESENCIAL} or {@code SISTEMA}
 * @param respuesta what the client said to it, or what else was told; null where there is nothing to note
 */
record InformeRequest(@Nullable String medio, @Nullable String respuesta) {

    private static final Pattern TEXT = Pattern.compile("(?s).{1,1000}");

    InformeRequest {
        respuesta = respuesta == null || respuesta.isBlank() ? null : respuesta.strip();
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "InformeRequest[***]";
    }

    /** Every wrong field, named. */
    FieldErrors errores() {
        return new FieldErrors()
                .oneOf("medio", medio, Medio.class)
                .optional("respuesta", respuesta, TEXT, "Debe tener 1000 caracteres como máximo");
    }

    /**
     * What is asked for; only where {@link #errores} are none.
     *
     * @param informado what there was to tell
     */
    InformarAlCliente comando(
            String reclamoId, String informado, @Nullable String clave, Persona por, Instant now, long guardadas) {
        return new InformarAlCliente(
                reclamoId,
                informado,
                Medio.valueOf(Objects.requireNonNull(medio)),
                respuesta,
                clave,
                por,
                now,
                guardadas);
    }
}
