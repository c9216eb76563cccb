package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.AtenderFormularios;
import bo.comteco.reiterados.intake.application.Resultado;
import bo.comteco.reiterados.intake.domain.FormularioLleno;
import bo.comteco.reiterados.intake.domain.Persona;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The form Reclamos Varios over REST (Paso 7, Anexo 1). It names people: only those who work with it see it. */
@RestController
class FormulariosController {

    private final AtenderFormularios atender;

    FormulariosController(AtenderFormularios atender) {
        this.atender = atender;
    }

    /** Paso 7: the form, filled; as a page to print with {@code ?formato=pdf} or {@code Accept: application/pdf}. */
    @GetMapping("/reclamos/{id}/formulario")
    @OnlyFor({Roles.OPERADOR_CALL_CENTER, Roles.SUPERVISORA_CALL_CENTER})
    Mono<ResponseEntity<?>> ver(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String formato,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        boolean pdf = Impresion.pedida(formato, accept);
        return atender.ver(id)
                .map(FormulariosController::dado)
                .flatMap(lleno -> pdf
                        ? Impresion.de(FormularioLleno.CODIGO + "-" + lleno.reclamoId(), () -> FormularioPdf.de(lleno))
                        : Mono.just(ResponseEntity.ok(FormularioView.of(lleno))));
    }

    /** Paso 7: what only people know; the boxes and fields of the system stay. */
    @PutMapping("/reclamos/{id}/formulario")
    @OnlyFor({Roles.OPERADOR_CALL_CENTER, Roles.SUPERVISORA_CALL_CENTER})
    Mono<FormularioView> completar(
            @PathVariable String id, @RequestBody FormularioRequest request, Authentication caller) {
        FieldErrors errores = request.errores();
        errores.throwIfAny();
        Persona por = Quien.hace(caller, Roles.OPERADOR_CALL_CENTER, Roles.SUPERVISORA_CALL_CENTER)
                .orElseThrow();
        return Mono.deferContextual(context -> atender.completar(
                        id, Objects.requireNonNull(request.revision()), request.datos(), por, Quien.cause(context)))
                .map(FormulariosController::dado)
                .map(FormularioView::of);
    }

    private static FormularioLleno dado(Resultado<FormularioLleno> resultado) {
        return switch (resultado) {
            case Resultado.Dado<FormularioLleno>(FormularioLleno lleno) -> lleno;
            case Resultado.Rechazado<FormularioLleno> refused -> throw Rechazos.problem(refused.motivo());
        };
    }
}
