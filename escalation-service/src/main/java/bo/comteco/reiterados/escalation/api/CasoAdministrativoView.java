package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Expediente;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
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
        @Nullable ComunicacionView comunicacion) {

    record ComunicacionView(String coordinacion, String por, Instant en) {}

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
                        : null);
    }
}
