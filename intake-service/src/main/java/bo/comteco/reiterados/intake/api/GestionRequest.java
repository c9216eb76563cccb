package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.domain.Bandeja;
import bo.comteco.reiterados.intake.domain.Comando;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Persona;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos/{id}/gestiones} (Pasos 8, 16, D-4).
 *
 * @param unidad the unit involved
 * @param medio {@code CORREO}, {@code TELEFONO}, {@code PRESENCIAL} or {@code SISTEMA}; with {@code CORREO} the system writes to
 *     the unit
 * @param resultado what came of it; with {@code CORREO}, what the unit reads, word for word
 */
record GestionRequest(
        @Nullable String unidad,
        @Nullable String medio,
        @Nullable String resultado) {

    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{1,60}");
    private static final Pattern TEXT = Pattern.compile("(?s).{1,1000}");

    GestionRequest {
        unidad = unidad == null ? null : unidad.strip();
        resultado = resultado == null ? null : resultado.strip();
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "GestionRequest[***]";
    }

    /** Every wrong field, named. */
    FieldErrors errores() {
        return new FieldErrors()
                .required("unidad", unidad, LINE, "Debe tener 60 caracteres como máximo, en una línea")
                .oneOf("medio", medio, Medio.class)
                .required("resultado", resultado, TEXT, "Debe tener 1000 caracteres como máximo");
    }

    /** The unit that is written to; null where none is. */
    @Nullable
    String unidadPorCorreo() {
        return Medio.CORREO.name().equals(medio) ? unidad : null;
    }

    /**
     * What is asked for, by the role of whoever asks; only where {@link #errores} are none.
     *
     * @param destinatarios addresses of the unit; none where it is not written to
     */
    Comando comando(
            String reclamoId,
            @Nullable String clave,
            Persona por,
            Instant now,
            long guardadas,
            List<String> destinatarios) {
        String unit = Objects.requireNonNull(unidad);
        Medio means = Medio.valueOf(Objects.requireNonNull(medio));
        String result = Objects.requireNonNull(resultado);
        return switch (por.rol()) {
            case Roles.COORDINADORA_RETENCION ->
                new Comando.ResponderEncargo(
                        reclamoId,
                        Bandeja.COORDINACION_RETENCION,
                        unit,
                        means,
                        result,
                        clave,
                        por,
                        now,
                        guardadas,
                        destinatarios);
            case Roles.SUPERVISOR_CO ->
                new Comando.ResponderEncargo(
                        reclamoId,
                        Bandeja.CIERRES_PEDIDOS,
                        unit,
                        means,
                        result,
                        clave,
                        por,
                        now,
                        guardadas,
                        destinatarios);
            default ->
                new Comando.RegistrarGestion(reclamoId, unit, means, result, clave, por, now, guardadas, destinatarios);
        };
    }
}
