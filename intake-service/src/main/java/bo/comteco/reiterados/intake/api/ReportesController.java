package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.ConsultarReclamos;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The RDT over REST. It names who claims: only those who serve that person see it. */
@RestController
class ReportesController {

    private final ConsultarReclamos consultar;
    private final Clock clock;

    ReportesController(ConsultarReclamos consultar, Clock clock) {
        this.consultar = consultar;
        this.clock = clock;
    }

    /** The RDT of a claim's damage; as pages to print with {@code ?formato=pdf} or {@code Accept: application/pdf}. */
    @GetMapping("/reclamos/{id}/rdt")
    @OnlyFor({
        Roles.OPERADOR_CALL_CENTER,
        Roles.SUPERVISORA_CALL_CENTER,
        Roles.AGENTE_HELP_DESK,
        Roles.ASESOR_RETENCION,
        Roles.COORDINADORA_RETENCION
    })
    Mono<ResponseEntity<?>> ver(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String formato,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        boolean pdf = Impresion.pedida(formato, accept);
        return consultar
                .reporte(id, clock.instant())
                .switchIfEmpty(Mono.error(() -> Rechazos.problem(new Motivo.NoExiste())))
                .map(ReporteView::of)
                .flatMap(reporte -> pdf
                        ? Impresion.de("RDT-" + reporte.reclamoId(), () -> ReportePdf.de(reporte))
                        : Mono.just(ResponseEntity.ok(reporte)));
    }
}
