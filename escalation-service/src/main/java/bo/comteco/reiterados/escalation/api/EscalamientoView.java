package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.domain.AnulacionConfirmada;
import bo.comteco.reiterados.escalation.domain.AvisoAlCliente;
import bo.comteco.reiterados.escalation.domain.Clasificacion;
import bo.comteco.reiterados.escalation.domain.Detenido;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Evaluacion;
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.InstruccionEnArmario;
import bo.comteco.reiterados.escalation.domain.NivelAvisado;
import bo.comteco.reiterados.escalation.domain.Rebaja;
import bo.comteco.reiterados.escalation.domain.Recordatorios;
import bo.comteco.reiterados.escalation.domain.ResultadoDeNivel;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the escalation of an order stands: its priority with the reason, and who was told when and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EscalamientoView(
        String ordenId,
        String contrato,
        String servicio,
        @Nullable String centro,
        String vulnerabilidad,
        String regla,
        String versionDeMatriz,
        Instant clasificadaEn,
        Instant vence,
        @Nullable Instant objetivoEn,
        @Nullable Instant objetivoAvisadoEn,
        String explicacion,
        @Nullable EvaluacionView evaluacion,
        @Nullable RebajaView rebaja,
        @Nullable AnulacionConfirmadaView anulacionConfirmada,
        int nivel,
        List<NivelView> niveles,
        @Nullable EnArmarioView enArmario,
        @Nullable Integer recordatorios,
        @Nullable Instant detenidoEn,
        @Nullable Instant proximoEn) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NivelView(
            int nivel,
            String destinatario,
            String causa,
            Instant vencioEn,
            Instant disparadoEn,
            @Nullable String motivo,
            String medio,
            Instant hasta,
            @Nullable ResultadoView resultado) {

        static NivelView of(Escalamiento escalamiento, NivelAvisado avisado) {
            return new NivelView(
                    avisado.nivel().numero(),
                    avisado.nivel().name(),
                    avisado.causa().name(),
                    avisado.vencioEn(),
                    avisado.disparadoEn(),
                    avisado.motivo(),
                    avisado.medio().name(),
                    escalamiento.hasta(avisado.nivel()),
                    ResultadoView.of(avisado.resultado()));
        }
    }

    record ResultadoView(String resultado, String medio, String detalle, String por, Instant en) {

        static @Nullable ResultadoView of(@Nullable ResultadoDeNivel resultado) {
            return resultado == null
                    ? null
                    : new ResultadoView(
                            resultado.valor().name(),
                            resultado.medio().name(),
                            resultado.detalle(),
                            resultado.por(),
                            resultado.en());
        }
    }

    record EnArmarioView(String armario, String instruccion, String por, Instant en) {

        static @Nullable EnArmarioView of(@Nullable InstruccionEnArmario dada) {
            return dada == null ? null : new EnArmarioView(dada.armario(), dada.instruccion(), dada.por(), dada.en());
        }
    }

    record RebajaView(String vulnerabilidad, String motivo, String por, Instant en) {

        static RebajaView of(Rebaja rebaja) {
            return new RebajaView(rebaja.vulnerabilidad().name(), rebaja.motivo(), rebaja.por(), rebaja.en());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AnulacionConfirmadaView(String motivo, @Nullable AvisoAlCliente avisoAlCliente, String por, Instant en) {

        static @Nullable AnulacionConfirmadaView of(@Nullable AnulacionConfirmada confirmada) {
            return confirmada == null
                    ? null
                    : new AnulacionConfirmadaView(
                            confirmada.motivo(), confirmada.avisoAlCliente(), confirmada.por(), confirmada.en());
        }
    }

    static EscalamientoView of(Escalamiento escalamiento, Optional<Evaluacion> evaluacion, ZoneId zona) {
        Expediente expediente = escalamiento.expediente();
        Clasificacion clasificacion = expediente.clasificacion();
        Recordatorios recordatorios = expediente.recordatorios();
        return new EscalamientoView(
                expediente.orden().ordenId(),
                expediente.orden().contrato(),
                expediente.orden().servicio().name(),
                expediente.orden().centro(),
                clasificacion.vulnerabilidad().name(),
                clasificacion.regla(),
                clasificacion.versionDeMatriz(),
                clasificacion.clasificadaEn(),
                clasificacion.vence(),
                clasificacion.objetivoEn(),
                expediente.objetivoAvisadoEn(),
                clasificacion.explicacion(zona),
                evaluacion.map(EvaluacionView::of).orElse(null),
                expediente.rebaja() == null ? null : RebajaView.of(expediente.rebaja()),
                AnulacionConfirmadaView.of(expediente.anulacionConfirmada()),
                expediente.nivel(),
                expediente.avisados().stream()
                        .map(avisado -> NivelView.of(escalamiento, avisado))
                        .toList(),
                EnArmarioView.of(expediente.enArmario()),
                recordatorios == null ? null : recordatorios.contados(),
                escalamiento instanceof Detenido detenido ? detenido.detenidoEn() : null,
                expediente.proximoEn());
    }
}
