package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.Caller;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What the operator of the call center does with a repetition over REST: tells the client (Pasos 4, 6), and completes the form Reclamos
 * Varios (Paso 7, Anexo 1). The form names people: only those who work with it see it.
 */
@RestController
class FormulariosController {

    private final AtenderFormularios atender;

    FormulariosController(AtenderFormularios atender) {
        this.atender = atender;
    }

    /**
     * Pasos 4, 6: the client was told when it is repaired, as the system knows it then; by which means, and what came of it. Repeatable by
     * {@code Idempotency-Key}.
     */
    @PostMapping("/reclamos/{id}/informes")
    @OnlyFor(Roles.OPERADOR_CALL_CENTER)
    Mono<ResponseEntity<InteraccionView>> informar(
            @PathVariable String id,
            @RequestBody InformeRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Entradas.conClave(request.errores(), key).throwIfAny();
        Persona por = Quien.persona(caller);
        String clave = Entradas.clave(por, key);
        return atender.loQueSeInforma(id)
                .flatMap(informado -> Entradas.registrar(
                        atender,
                        id,
                        clave,
                        Quien.cause(caller),
                        (now, guardadas) -> request.comando(id, informado, clave, por, now, guardadas)));
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
    Mono<FormularioView> completar(@PathVariable String id, @RequestBody FormularioRequest request, Caller caller) {
        FieldErrors errores = request.errores();
        errores.throwIfAny();
        return atender.completar(
                        id,
                        Objects.requireNonNull(request.revision()),
                        request.datos(),
                        Quien.persona(caller),
                        Quien.cause(caller))
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
