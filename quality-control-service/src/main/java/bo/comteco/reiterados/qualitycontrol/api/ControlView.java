package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control as people see it; what does not apply to its state is absent.
 *
 * @param medicionesFallidas how often no measurement was to be had so far
 * @param proximaAccionEn when it does something by itself next
 * @param tarea for what it waits for a person
 * @param motivo why it waits, or why it failed
 * @param umbrales version of the thresholds that decided
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ControlView(
        String id,
        String ordenId,
        String contrato,
        String servicio,
        @Nullable String tecnologia,
        @Nullable String clasePon,
        String clase,
        String situacion,
        Instant cerradaEn,
        Instant planificadoPara,
        @Nullable Integer medicionesFallidas,
        @Nullable Instant proximaAccionEn,
        @Nullable String tarea,
        @Nullable Instant enTareaDesde,
        @Nullable String motivo,
        @Nullable Instant decididoEn,
        @Nullable String advertencia,
        List<LecturaView> lecturas,
        @Nullable String umbrales,
        @Nullable ResultadoView resultado) {

    /** A value that was measured, and the limits it was held against. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LecturaView(
            String parametro,
            double valor,
            String unidad,
            @Nullable Double minimo,
            @Nullable Double maximo) {

        static LecturaView of(LecturaDeLinea lectura) {
            return new LecturaView(
                    lectura.parametro().nombreTr181(),
                    lectura.valor(),
                    lectura.parametro().unidad(),
                    lectura.minimo(),
                    lectura.maximo());
        }
    }

    /** What a person found out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ResultadoView(
            @Nullable Boolean funciona,
            @Nullable String observacion,
            @Nullable String resueltoPor) {

        static @Nullable ResultadoView of(@Nullable Resultado resultado) {
            return switch (resultado) {
                case null -> null;
                case Resultado.Funciona funciona ->
                    new ResultadoView(funciona.funciona(), funciona.observacion(), null);
                case Resultado.ConfiguracionResuelta resuelta ->
                    new ResultadoView(null, null, resuelta.resueltoPor().name());
            };
        }
    }

    static ControlView of(Control control) {
        Control.@Nullable PorMedir medir = control instanceof Control.PorMedir it ? it : null;
        Control.@Nullable EnTarea tarea = control instanceof Control.EnTarea it ? it : null;
        Control.@Nullable Aprobado aprobado = control instanceof Control.Aprobado it ? it : null;
        Control.@Nullable Reprobado reprobado = control instanceof Control.Reprobado it ? it : null;
        Expediente expediente = control.expediente();
        return new ControlView(
                expediente.controlId(),
                expediente.ordenId(),
                expediente.contrato(),
                expediente.linea().servicio().name(),
                expediente.linea().tecnologia(),
                expediente.linea().clasePon(),
                expediente.clase().name(),
                control.situacion().name(),
                expediente.cerradaEn(),
                expediente.planificadoPara(),
                medir == null ? null : medir.intentos(),
                control.vence().orElse(null),
                tarea == null ? null : tarea.tarea().name(),
                tarea == null ? null : tarea.desde(),
                tarea != null ? tarea.motivo() : reprobado != null ? reprobado.motivo() : null,
                aprobado != null ? aprobado.decididoEn() : reprobado != null ? reprobado.decididoEn() : null,
                aprobado == null ? null : aprobado.advertencia(),
                lecturas(control).stream().map(LecturaView::of).toList(),
                aprobado != null ? aprobado.umbrales() : reprobado != null ? reprobado.umbrales() : null,
                ResultadoView.of(control.resultado()));
    }

    private static List<LecturaDeLinea> lecturas(Control control) {
        return switch (control) {
            case Control.EnTarea tarea -> tarea.lecturas();
            case Control.Aprobado aprobado -> aprobado.lecturas();
            case Control.Reprobado reprobado -> reprobado.lecturas();
            case Control.PorLlamar ignored -> List.of();
            case Control.PorMedir ignored -> List.of();
        };
    }
}
