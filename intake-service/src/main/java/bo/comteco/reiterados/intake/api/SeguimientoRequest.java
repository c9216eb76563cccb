package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.domain.Comando.RegistrarSeguimiento;
import bo.comteco.reiterados.intake.domain.Medio;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.UnidadConsultada;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST /reclamos/{id}/seguimientos} (Paso 14).
 *
 * @param unidad the unit that was asked: {@code CENTRO_DE_OPERACIONES}, {@code MESA_DE_PRUEBAS}, {@code HELP_DESK} or
 *     {@code OTRA}
 * @param nombreDeUnidad its name, where it is another one
 * @param medio {@code CORREO}, {@code TELEFONO}, {@code PRESENCIAL} or {@code SISTEMA}
 * @param resultado what it said
 * @param solucionado whether the order solves the damage; where not, the claim goes to the coordinadora (Paso 16)
 */
record SeguimientoRequest(
        @Nullable String unidad,
        @Nullable String nombreDeUnidad,
        @Nullable String medio,
        @Nullable String resultado,
        @Nullable Boolean solucionado) {

    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{1,60}");
    private static final Pattern TEXT = Pattern.compile("(?s).{1,1000}");

    SeguimientoRequest {
        nombreDeUnidad = nombreDeUnidad == null ? null : nombreDeUnidad.strip();
        resultado = resultado == null ? null : resultado.strip();
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "SeguimientoRequest[***]";
    }

    /** Every wrong field, named. */
    FieldErrors errores() {
        FieldErrors errores = new FieldErrors().oneOf("unidad", unidad, UnidadConsultada.class);
        if (UnidadConsultada.OTRA.name().equals(unidad)) {
            errores.required(
                    "nombreDeUnidad", nombreDeUnidad, LINE, "Debe tener 60 caracteres como máximo, en una línea");
        } else if (nombreDeUnidad != null) {
            errores.add("nombreDeUnidad", "Solo con la unidad OTRA");
        }
        errores.oneOf("medio", medio, Medio.class)
                .required("resultado", resultado, TEXT, "Debe tener 1000 caracteres como máximo");
        return solucionado == null ? errores.add("solucionado", "Es obligatorio") : errores;
    }

    /** What is asked for; only where {@link #errores} are none. */
    RegistrarSeguimiento comando(String reclamoId, @Nullable String clave, Persona por, Instant now, long guardadas) {
        UnidadConsultada unit = UnidadConsultada.valueOf(Objects.requireNonNull(unidad));
        return new RegistrarSeguimiento(
                reclamoId,
                unit == UnidadConsultada.OTRA ? Objects.requireNonNull(nombreDeUnidad) : unit.nombre(),
                Medio.valueOf(Objects.requireNonNull(medio)),
                Objects.requireNonNull(resultado),
                Objects.requireNonNull(solucionado),
                clave,
                por,
                now,
                guardadas);
    }
}
