package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.application.Respuesta;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.PoliticaDeEscalamiento;
import java.time.ZoneId;
import java.util.function.Function;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The escalation of one order (Pasos 21 to 24). */
@RestController
@RequestMapping("/escalamientos/{ordenId}")
class EscalamientosController {
    private final Escalamientos escalamientos;
    private final ZoneId zona;

    EscalamientosController(Escalamientos escalamientos, PoliticaDeEscalamiento politica) {
        this.escalamientos = escalamientos;
        this.zona = politica.zona();
    }

    @GetMapping
    Mono<EscalamientoView> escalamiento(@PathVariable String ordenId) {
        return escalamientos
                .de(ordenId)
                .switchIfEmpty(Mono.error(() -> noExiste(ordenId)))
                .map(this::vista);
    }

    /** A technician says it by attending without solution, not here. The same once more is the same. */
    @PostMapping("/sin-solucion")
    @OnlyFor({Roles.SUPERVISOR_CO, Roles.DIV_REDES, Roles.JEFE_DEPTO_CO, Roles.SISTEMA})
    Mono<EscalamientoView> sinSolucion(
            @PathVariable String ordenId, @RequestBody SinSolucionRequest request, Caller quien) {
        SinSolucionRequest.Valida dicho = request.valida();
        return responder(
                ordenId,
                quien,
                cause ->
                        escalamientos.declararSinSolucion(ordenId, dicho.nivel(), dicho.motivo(), quien.code(), cause));
    }

    /** Only those who were told record what came of it. The same once more is the same; another takes its place. */
    @PostMapping("/niveles/{nivel}/resultado")
    @OnlyFor({Roles.SUPERVISOR_CO, Roles.DIV_REDES, Roles.JEFE_DEPTO_CO})
    Mono<EscalamientoView> registrarResultado(
            @PathVariable String ordenId,
            @PathVariable int nivel,
            @RequestBody ResultadoRequest request,
            Caller caller) {
        ResultadoRequest.Valido pedido = request.deNivelTecnico();
        Nivel avisado =
                Nivel.sobre(nivel - 1).orElseThrow(() -> Problem.notFound("No hay nivel " + nivel + ": son 1, 2 y 3"));
        Caller quien = ResultadoRequest.soloDe(avisado, caller);
        return responder(
                ordenId, quien, cause -> escalamientos.registrarResultado(ordenId, nivel, pedido.por(quien), cause));
    }

    /** A technician is to be at the cabinet (Paso 23.2, TELEFONIA). The same once more is the same. */
    @PostMapping("/armario")
    @OnlyFor(Roles.DIV_REDES)
    Mono<EscalamientoView> instruirEnArmario(
            @PathVariable String ordenId, @RequestBody ArmarioRequest request, Caller quien) {
        ArmarioRequest.Valida pedida = request.valida();
        return responder(
                ordenId,
                quien,
                cause -> escalamientos.instruirEnArmario(
                        ordenId, pedida.armario(), pedida.instruccion(), quien.code(), cause));
    }

    /** Lowers the priority, with a reason (D-18): the only way in which a deadline moves later. The same once more is the same. */
    @PostMapping("/prioridad")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<EscalamientoView> rebajar(@PathVariable String ordenId, @RequestBody RebajaRequest request, Caller quien) {
        RebajaRequest.Valida pedida = request.valida();
        return responder(
                ordenId,
                quien,
                cause -> escalamientos.rebajar(ordenId, pedida.vulnerabilidad(), pedida.motivo(), quien.code(), cause));
    }

    /** An annulled order stays annulled (D-25): deadline and escalation end. The same once more is the same. */
    @PostMapping("/decision-de-anulada")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<EscalamientoView> decidirSobreAnulada(
            @PathVariable String ordenId, @RequestBody DecisionDeAnuladaRequest request, Caller quien) {
        DecisionDeAnuladaRequest.Valida pedida = request.valida();
        return responder(
                ordenId,
                quien,
                cause -> escalamientos.confirmarAnulacion(
                        ordenId, pedida.motivo(), pedida.avisoAlCliente(), quien.code(), cause));
    }

    private Mono<EscalamientoView> responder(String ordenId, Caller quien, Function<Cause, Mono<Respuesta>> comando) {
        return comando.apply(Cause.by(quien.correlationId(), quien.role(), quien.code()))
                .map(respuesta -> switch (respuesta) {
                    case Respuesta.Vigente vigente -> vista(vigente.escalamiento());
                    case Respuesta.Desconocida desconocida -> throw noExiste(ordenId);
                    case Respuesta.Rechazada rechazada -> throw Problem.conflict(rechazada.motivo());
                });
    }

    private EscalamientoView vista(Escalamiento escalamiento) {
        return EscalamientoView.of(escalamiento, escalamientos.evaluacionDe(escalamiento), zona);
    }

    private static Problem noExiste(String ordenId) {
        return Problem.notFound("No hay escalamiento de la orden " + ordenId);
    }
}
