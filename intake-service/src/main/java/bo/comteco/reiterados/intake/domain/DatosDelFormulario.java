package bo.comteco.reiterados.intake.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What people entered in the form Reclamos Varios of one claim (Paso 7, Anexo 1); null what nobody did. Personal in part.
 *
 * @param telefono number of the line ("Nº Telef")
 * @param motivos boxes ticked by people
 * @param observaciones free text
 * @param unidad unit or department that it is reported to
 * @param fallaActual present fault
 * @param fallaVerificadaPor who verified it
 * @param reportadoA who it was reported to
 * @param fechaDeVerificacion control of supervision: when
 * @param cliente control of supervision: which client was asked
 * @param linea control of supervision: what was found
 * @param supervisora control of supervision: by whom
 */
public record DatosDelFormulario(
        @Nullable String telefono,
        Set<MotivoDeFormulario> motivos,
        @Nullable String observaciones,
        @Nullable String unidad,
        @Nullable String fallaActual,
        @Nullable String fallaVerificadaPor,
        @Nullable String reportadoA,
        @Nullable LocalDate fechaDeVerificacion,
        @Nullable String cliente,
        @Nullable Linea linea,
        @Nullable String supervisora) {

    /** Nothing entered. */
    public static final DatosDelFormulario VACIOS =
            new DatosDelFormulario(null, Set.of(), null, null, null, null, null, null, null, null, null);

    /** Copies the set. */
    public DatosDelFormulario {
        motivos = Set.copyOf(motivos);
    }

    /** Says nothing, so that no log line can. */
    @Override
    public String toString() {
        return "DatosDelFormulario[***]";
    }
}
