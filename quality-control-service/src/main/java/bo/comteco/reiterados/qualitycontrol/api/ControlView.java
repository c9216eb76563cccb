package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.qualitycontrol.api.ResultadoRequest.ResultadoDeVisita;
import bo.comteco.reiterados.qualitycontrol.domain.Asignacion;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Expediente;
import bo.comteco.reiterados.qualitycontrol.domain.LecturaDeLinea;
import bo.comteco.reiterados.qualitycontrol.domain.Registro;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A control as people see it; what does not apply to its state is absent.
 *
 * @param centro the centro de operaciones that had the order
 * @param medicionesFallidas how often no measurement was to be had so far
 * @param proximaAccionEn when it does something by itself next
 * @param tarea for what it waits for a person
 * @param responsables the roles that it waits for: any one of them gives its result
 * @param motivo why it waits, or why it failed
 * @param llamadasSinRespuesta calls that nobody answered so far
 * @param llamarDesde from when on the client is called again, after a call that nobody answered
 * @param visitaPedidaEn when the client said that the service does not work, so that a technician returns (Paso 20)
 * @param tecnico code of the technician who was sent last to the visit (Paso 20.1)
 * @param cuadrilla code of the crew that was sent last
 * @param reiteraciones what the review at closing found (Paso 25); 0 where it found none
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
        String falla,
        @Nullable String centro,
        String situacion,
        Instant cerradaEn,
        boolean cerradaConSolucion,
        int reiteraciones,
        @Nullable String casoId,
        Instant planificadoPara,
        @Nullable Integer medicionesFallidas,
        @Nullable Instant proximaAccionEn,
        @Nullable String tarea,
        @Nullable List<String> responsables,
        @Nullable Instant enTareaDesde,
        @Nullable Integer llamadasSinRespuesta,
        @Nullable Instant llamarDesde,
        @Nullable Instant visitaPedidaEn,
        @Nullable String tecnico,
        @Nullable String cuadrilla,
        @Nullable String motivo,
        @Nullable Instant decididoEn,
        @Nullable String advertencia,
        List<LecturaView> lecturas,
        @Nullable String umbrales,
        List<RegistroView> registros) {

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

    /** What a person did: who, when, by which means, with which result; of a visit also who was sent to it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RegistroView(
            String quien,
            @Nullable String rol,
            Instant cuando,
            String medio,
            @Nullable Boolean funciona,
            @Nullable String aviso,
            @Nullable Boolean contesta,
            @Nullable String resueltoPor,
            @Nullable String visita,
            @Nullable String material,
            @Nullable String tecnico,
            @Nullable String cuadrilla,
            @Nullable String observacion) {

        static List<RegistroView> of(List<Registro> registros) {
            return IntStream.range(0, registros.size())
                    .mapToObj(i -> of(registros.get(i), Registro.asignacion(registros.subList(0, i + 1))))
                    .toList();
        }

        private static RegistroView of(Registro registro, Asignacion enviados) {
            return switch (registro.resultado()) {
                case Resultado.Funciona dicho ->
                    new RegistroView(
                            registro.quien().codigo(),
                            registro.quien().rol(),
                            registro.cuando(),
                            registro.medio().name(),
                            dicho.funciona(),
                            dicho.aviso() == null ? null : dicho.aviso().name(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            dicho.observacion());
                case Resultado.NoContesta ignored ->
                    new RegistroView(
                            registro.quien().codigo(),
                            registro.quien().rol(),
                            registro.cuando(),
                            registro.medio().name(),
                            null,
                            null,
                            false,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                case Resultado.ConfiguracionResuelta resuelta ->
                    new RegistroView(
                            registro.quien().codigo(),
                            registro.quien().rol(),
                            registro.cuando(),
                            registro.medio().name(),
                            null,
                            null,
                            null,
                            resuelta.resueltoPor().name(),
                            null,
                            null,
                            null,
                            null,
                            resuelta.observacion());
                case Resultado.Visita visita ->
                    deVisita(
                            registro,
                            enviados,
                            visita.solucionada() ? ResultadoDeVisita.SOLUCIONADA : ResultadoDeVisita.SIN_SOLUCION,
                            null,
                            visita.observacion());
                case Resultado.FaltaMaterial falta ->
                    deVisita(
                            registro,
                            enviados,
                            ResultadoDeVisita.FALTA_MATERIAL,
                            falta.material(),
                            falta.observacion());
                case Resultado.VisitaAsignada ignored -> deVisita(registro, enviados, null, null, null);
            };
        }

        private static RegistroView deVisita(
                Registro registro,
                Asignacion enviados,
                @Nullable ResultadoDeVisita visita,
                @Nullable String material,
                @Nullable String observacion) {
            return new RegistroView(
                    registro.quien().codigo(),
                    registro.quien().rol(),
                    registro.cuando(),
                    registro.medio().name(),
                    null,
                    null,
                    null,
                    null,
                    visita == null ? null : visita.name(),
                    material,
                    enviados.tecnico(),
                    enviados.cuadrilla(),
                    observacion);
        }
    }

    static ControlView of(Control control) {
        Control.@Nullable PorMedir medir = control instanceof Control.PorMedir it ? it : null;
        Control.@Nullable EnTarea tarea = control instanceof Control.EnTarea it ? it : null;
        Control.@Nullable Aprobado aprobado = control instanceof Control.Aprobado it ? it : null;
        Control.@Nullable Reprobado reprobado = control instanceof Control.Reprobado it ? it : null;
        Control.EnTarea.@Nullable SinRespuesta sinRespuesta = tarea == null ? null : tarea.sinRespuesta();
        Expediente expediente = control.expediente();
        return new ControlView(
                expediente.controlId(),
                expediente.ordenId(),
                expediente.contrato(),
                expediente.linea().servicio().name(),
                expediente.linea().tecnologia(),
                expediente.linea().clasePon(),
                expediente.clase().name(),
                expediente.falla(),
                expediente.centro(),
                control.situacion().name(),
                expediente.cerradaEn(),
                expediente.conSolucion(),
                expediente.reiteraciones() == null
                        ? 0
                        : expediente.reiteraciones().cuantas(),
                expediente.reiteraciones() == null
                        ? null
                        : expediente.reiteraciones().casoId(),
                expediente.planificadoPara(),
                medir == null ? null : medir.intentos(),
                control.vence().orElse(null),
                tarea == null ? null : tarea.tarea().name(),
                tarea == null ? null : Responsables.de(tarea.tarea()),
                tarea == null ? null : tarea.desde(),
                sinRespuesta == null ? null : sinRespuesta.llamadas(),
                sinRespuesta == null ? null : sinRespuesta.otraVezDesde(),
                control.visitaPedidaEn().orElse(null),
                control.asignacion().tecnico(),
                control.asignacion().cuadrilla(),
                tarea != null ? tarea.motivo() : reprobado != null ? reprobado.motivo() : null,
                decididoEn(control),
                aprobado == null ? null : aprobado.advertencia(),
                lecturas(control).stream().map(LecturaView::of).toList(),
                aprobado != null ? aprobado.umbrales() : reprobado != null ? reprobado.umbrales() : null,
                RegistroView.of(control.registros()));
    }

    private static @Nullable Instant decididoEn(Control control) {
        return switch (control) {
            case Control.Aprobado aprobado -> aprobado.decididoEn();
            case Control.Reprobado reprobado -> reprobado.decididoEn();
            case Control.Solucionado solucionado -> solucionado.decididoEn();
            case Control.PorLlamar ignored -> null;
            case Control.PorMedir ignored -> null;
            case Control.EnTarea ignored -> null;
        };
    }

    private static List<LecturaDeLinea> lecturas(Control control) {
        return switch (control) {
            case Control.EnTarea tarea -> tarea.lecturas();
            case Control.Aprobado aprobado -> aprobado.lecturas();
            case Control.Reprobado reprobado -> reprobado.lecturas();
            case Control.PorLlamar ignored -> List.of();
            case Control.PorMedir ignored -> List.of();
            case Control.Solucionado ignored -> List.of();
        };
    }
}
