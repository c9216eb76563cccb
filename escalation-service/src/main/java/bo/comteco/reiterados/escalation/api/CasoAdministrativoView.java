package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Expediente;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A repeated order that was reviewed at its closing, and what became of it (Pasos 25 to 27). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CasoAdministrativoView(
        String ordenId,
        String contrato,
        String servicio,
        @Nullable String centro,
        String vulnerabilidad,
        int reiteraciones,
        Instant revisadaEn,
        CasoAdministrativo.Situacion situacion,
        @Nullable ComunicacionView comunicacion,
        List<NivelView> niveles) {

    record ComunicacionView(String coordinacion, String por, Instant en) {}

    /** One whom it reached, and what came of it, as that one says. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NivelView(NivelAdministrativo nivel, EscalamientoView.@Nullable ResultadoView resultado) {

        static List<NivelView> de(CasoAdministrativo caso) {
            return caso instanceof CasoAdministrativo.Elevado elevado
                    ? elevado.alcanzados().stream()
                            .map(nivel -> new NivelView(
                                    nivel,
                                    EscalamientoView.ResultadoView.of(
                                            elevado.resultados().get(nivel))))
                            .toList()
                    : List.of();
        }
    }

    static CasoAdministrativoView of(Escalamiento escalamiento) {
        Expediente expediente = escalamiento.expediente();
        CasoAdministrativo caso = Objects.requireNonNull(expediente.administrativo());
        return new CasoAdministrativoView(
                expediente.orden().ordenId(),
                expediente.orden().contrato(),
                expediente.orden().servicio().name(),
                expediente.orden().centro(),
                expediente.clasificacion().vulnerabilidad().name(),
                caso.revision().reiteraciones(),
                caso.revision().en(),
                caso.situacion(),
                caso instanceof CasoAdministrativo.Comunicado comunicado
                        ? new ComunicacionView(comunicado.coordinacion(), comunicado.por(), comunicado.en())
                        : null,
                NivelView.de(caso));
    }
}
