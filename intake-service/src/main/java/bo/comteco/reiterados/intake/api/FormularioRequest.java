package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.intake.domain.DatosDelFormulario;
import bo.comteco.reiterados.intake.domain.Linea;
import bo.comteco.reiterados.intake.domain.MotivoDeFormulario;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code PUT /reclamos/{id}/formulario} (Paso 7): all that people enter, in place of what they had entered before.
 * Surrounding blanks mean nothing, and a blank text is a missing one.
 *
 * @param revision the revision that was read
 * @param telefono number of the line
 * @param motivos boxes ticked by people, as {@link MotivoDeFormulario} names them; the system ticks its own
 * @param observaciones free text
 * @param unidad unit or department that it is reported to
 * @param fallaActual present fault
 * @param fallaVerificadaPor who verified it
 * @param reportadoA who it was reported to
 * @param fechaDeVerificacion date of the control, ISO 8601
 * @param cliente the client who was asked
 * @param linea {@code OK} or {@code CON_FALLA}
 * @param supervisora by whom it was controlled
 */
record FormularioRequest(
        @Nullable Long revision,
        @Nullable String telefono,
        @Nullable List<@Nullable String> motivos,
        @Nullable String observaciones,
        @Nullable String unidad,
        @Nullable String fallaActual,
        @Nullable String fallaVerificadaPor,
        @Nullable String reportadoA,
        @Nullable String fechaDeVerificacion,
        @Nullable String cliente,
        @Nullable String linea,
        @Nullable String supervisora) {

    private static final Pattern TELEFONO = Pattern.compile("\\d{7,8}");
    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{1,60}");
    private static final String LINE_MESSAGE = "Debe tener 60 caracteres como máximo, en una línea";
    /** What the printed form has room for. */
    private static final Pattern TEXT = Pattern.compile("\\P{Cntrl}{1,400}");

    FormularioRequest {
        telefono = clean(telefono);
        motivos = motivos == null ? List.of() : motivos;
        observaciones = clean(observaciones);
        unidad = clean(unidad);
        fallaActual = clean(fallaActual);
        fallaVerificadaPor = clean(fallaVerificadaPor);
        reportadoA = clean(reportadoA);
        fechaDeVerificacion = clean(fechaDeVerificacion);
        cliente = clean(cliente);
        linea = clean(linea);
        supervisora = clean(supervisora);
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "FormularioRequest[***]";
    }

    /** Every wrong field, named. */
    FieldErrors errores() {
        FieldErrors errores = new FieldErrors();
        if (revision == null) {
            errores.add("revision", "Es obligatorio");
        }
        errores.optional("telefono", telefono, TELEFONO, "Debe tener 7 u 8 dígitos");
        int place = 0;
        for (String motivo : Objects.requireNonNull(motivos)) {
            errores.oneOf("motivos[" + place++ + "]", motivo, MotivoDeFormulario.class);
        }
        errores.optional("observaciones", observaciones, TEXT, "Debe tener 400 caracteres como máximo, en una línea")
                .optional("unidad", unidad, LINE, LINE_MESSAGE)
                .optional("fallaActual", fallaActual, LINE, LINE_MESSAGE)
                .optional("fallaVerificadaPor", fallaVerificadaPor, LINE, LINE_MESSAGE)
                .optional("reportadoA", reportadoA, LINE, LINE_MESSAGE);
        if (fechaDeVerificacion != null && fecha(fechaDeVerificacion) == null) {
            errores.add("fechaDeVerificacion", "Debe ser una fecha ISO 8601");
        }
        errores.optional("cliente", cliente, LINE, LINE_MESSAGE);
        if (linea != null) {
            errores.oneOf("linea", linea, Linea.class);
        }
        return errores.optional("supervisora", supervisora, LINE, LINE_MESSAGE);
    }

    /** What was entered; only where {@link #errores} are none. */
    DatosDelFormulario datos() {
        return new DatosDelFormulario(
                telefono,
                Objects.requireNonNull(motivos).stream()
                        .map(motivo -> MotivoDeFormulario.valueOf(Objects.requireNonNull(motivo)))
                        .collect(Collectors.toUnmodifiableSet()),
                observaciones,
                unidad,
                fallaActual,
                fallaVerificadaPor,
                reportadoA,
                fechaDeVerificacion == null ? null : fecha(fechaDeVerificacion),
                cliente,
                linea == null ? null : Linea.valueOf(linea),
                supervisora);
    }

    private static @Nullable LocalDate fecha(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
