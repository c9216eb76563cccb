package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.intake.domain.FormularioLleno;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form Reclamos Varios as it is shown (Anexo 1). Personal.
 *
 * @param codigo the code printed on it
 * @param reclamoId the claim
 * @param revision to be sent back with what is entered
 * @param telefono "Nº Telef"
 * @param telefonoDeReferencia "Telef. Ref."
 * @param numeroDeSolicitud "Nº Solicitud": the order
 * @param motivos the ticked boxes
 * @param fechaDeCierre when the claim's order was closed
 * @param observaciones free text
 * @param unidad unit or department that it is reported to
 * @param fallaActual present fault
 * @param fechaYHora reception of the claim
 * @param fallaVerificadaPor who verified the fault
 * @param reportadoA who it was reported to
 * @param fechaDeVerificacion control of supervision: when
 * @param cliente control of supervision: the client
 * @param linea control of supervision: {@code OK} or {@code CON_FALLA}
 * @param supervisora control of supervision: by whom
 * @param gestionadoEn when supervision managed it (Paso 8); null while it waits in the tray
 */
record FormularioView(
        String codigo,
        String reclamoId,
        long revision,
        @Nullable String telefono,
        @Nullable String telefonoDeReferencia,
        String numeroDeSolicitud,
        List<MotivoView> motivos,
        @Nullable LocalDate fechaDeCierre,
        @Nullable String observaciones,
        @Nullable String unidad,
        String fallaActual,
        Instant fechaYHora,
        @Nullable String fallaVerificadaPor,
        @Nullable String reportadoA,
        @Nullable LocalDate fechaDeVerificacion,
        @Nullable String cliente,
        @Nullable String linea,
        @Nullable String supervisora,
        @Nullable Instant gestionadoEn) {

    /**
     * A ticked box.
     *
     * @param motivo its name
     * @param rotulo its label on the form
     * @param porSistema whether the system ticked it
     */
    record MotivoView(String motivo, String rotulo, boolean porSistema) {}

    static FormularioView of(FormularioLleno lleno) {
        return new FormularioView(
                FormularioLleno.CODIGO,
                lleno.reclamoId(),
                lleno.revision(),
                lleno.telefono(),
                lleno.telefonoDeReferencia(),
                lleno.numeroDeSolicitud(),
                lleno.motivos().stream()
                        .map(motivo -> new MotivoView(
                                motivo.name(),
                                motivo.rotulo(),
                                lleno.delSistema().contains(motivo)))
                        .toList(),
                lleno.fechaDeCierre(),
                lleno.observaciones(),
                lleno.unidad(),
                lleno.fallaActual(),
                lleno.fechaYHora(),
                lleno.fallaVerificadaPor(),
                lleno.reportadoA(),
                lleno.fechaDeVerificacion(),
                lleno.cliente(),
                lleno.linea() == null ? null : lleno.linea().name(),
                lleno.supervisora(),
                lleno.gestionadoEn());
    }
}
