package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.application.Respuesta;
import bo.comteco.reiterados.escalation.domain.CasoAdministrativo;
import bo.comteco.reiterados.escalation.domain.LugarEnBandeja;
import bo.comteco.reiterados.escalation.domain.NivelAdministrativo;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The administrative branch: what the review of closed orders found (Pasos 25 to 27). */
@RestController
@RequestMapping("/casos-administrativos")
class CasosAdministrativosController {
    private final Escalamientos escalamientos;

    CasosAdministrativosController(Escalamientos escalamientos) {
        this.escalamientos = escalamientos;
    }

    @GetMapping
    @OnlyFor({
        Roles.SUPERVISOR_ADMINISTRACION_CO,
        Roles.ADMINISTRADOR_CO,
        Roles.JEFE_DEPTO_CO,
        Roles.JEFE_PROVISION_Y_ASEGURAMIENTO,
        Roles.SISTEMA
    })
    Mono<Page<CasoAdministrativoView>> bandeja(
            @RequestParam(required = false) @Nullable String situacion,
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite,
            Authentication caller) {
        FieldErrors errores = new FieldErrors();
        errores.oneOf("situacion", situacion, CasoAdministrativo.Situacion.class);
        List<String> centros = CentroScope.of(errores, centro, caller);
        errores.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        Optional<LugarEnBandeja> despuesDe = page.cursor().map(c -> new LugarEnBandeja(c.instant(0), c.text(1)));
        return escalamientos
                .casosAdministrativos(
                        CasoAdministrativo.Situacion.valueOf(String.valueOf(situacion)),
                        centros,
                        despuesDe,
                        page.limite() + 1)
                .map(CasoAdministrativoView::of)
                .collectList()
                .map(leidos -> Page.of(leidos, page.limite(), caso -> Cursor.of(caso.revisadaEn(), caso.ordenId())));
    }

    /** Records what was agreed on with the Jefe Depto., and mails the case on (Paso 27). The same once more is the same. */
    @PostMapping("/{ordenId}/comunicacion")
    @OnlyFor(Roles.ADMINISTRADOR_CO)
    Mono<CasoAdministrativoView> comunicar(
            @PathVariable String ordenId, @RequestBody CoordinacionRequest request, Caller quien) {
        String coordinacion = request.valida();
        return responder(
                ordenId, quien, cause -> escalamientos.comunicarCaso(ordenId, coordinacion, quien.code(), cause));
    }

    /** Only those whom the case reached record what came of it. The same once more is the same; another takes its place. */
    @PostMapping("/{ordenId}/niveles/{nivel}/resultado")
    @OnlyFor({Roles.ADMINISTRADOR_CO, Roles.JEFE_DEPTO_CO, Roles.JEFE_PROVISION_Y_ASEGURAMIENTO})
    Mono<CasoAdministrativoView> registrarResultado(
            @PathVariable String ordenId,
            @PathVariable NivelAdministrativo nivel,
            @RequestBody ResultadoRequest request,
            Caller caller) {
        ResultadoRequest.Valido pedido = request.deCaso();
        Caller quien = ResultadoRequest.soloDe(nivel, caller);
        return responder(
                ordenId,
                quien,
                cause -> escalamientos.registrarResultadoDeCaso(ordenId, nivel, pedido.por(quien), cause));
    }

    private static Mono<CasoAdministrativoView> responder(
            String ordenId, Caller quien, Function<Cause, Mono<Respuesta>> comando) {
        return comando.apply(Cause.by(quien.correlationId(), quien.role(), quien.code()))
                .map(respuesta -> switch (respuesta) {
                    case Respuesta.Vigente vigente -> CasoAdministrativoView.of(vigente.escalamiento());
                    case Respuesta.Desconocida _ ->
                        throw Problem.notFound("No hay escalamiento de la orden " + ordenId);
                    case Respuesta.Rechazada rechazada -> throw Problem.conflict(rechazada.motivo());
                });
    }
}
