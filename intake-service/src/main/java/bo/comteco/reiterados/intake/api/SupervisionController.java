package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.AtenderFormularios;
import bo.comteco.reiterados.intake.application.ReclamoVisto;
import bo.comteco.reiterados.intake.application.Resultado;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** The tray of the supervisora, what she does with a form, and the history that it leaves (Pasos 7.1, 8). */
@RestController
class SupervisionController {

    private final AtenderFormularios atender;
    private final TablaDeDerivacion rutas;
    private final Clock clock;

    SupervisionController(AtenderFormularios atender, TablaDeDerivacion rutas, Clock clock) {
        this.atender = atender;
        this.rutas = rutas;
        this.clock = clock;
    }

    /** Pasos 2, 7.1, 8: the claims that wait for supervision, the one that has waited longest first. */
    @GetMapping("/bandejas/supervision-call-center")
    @OnlyFor(Roles.SUPERVISORA_CALL_CENTER)
    Mono<Page<EnEsperaView>> bandeja(
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        FieldErrors errores = new FieldErrors();
        List<String> centros = CentroScope.asked(errores, centro);
        errores.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        Cursor from = page.cursor().orElse(null);
        return atender.bandeja(
                        centros,
                        from == null ? null : from.instant(0),
                        from == null ? null : from.text(1),
                        page.limite() + 1)
                .map(found -> Page.of(found, page.limite(), SupervisionController::place)
                        .map(this::enEspera));
    }

    private static Cursor place(ReclamoVisto visto) {
        return Cursor.of(desde(visto), visto.reclamo().id());
    }

    private static Instant desde(ReclamoVisto visto) {
        return Objects.requireNonNull(visto.reclamo().enBandejaDesde(), "found by it");
    }

    private EnEsperaView enEspera(ReclamoVisto visto) {
        return EnEsperaView.of(
                visto,
                desde(visto),
                visto.reclamo().enBandejaPor().stream().map(Enum::name).toList(),
                rutas,
                clock.instant());
    }

    /**
     * What was done with the unit involved, by whom the claim waits for: the supervisora of the call center (Paso 8), the
     * coordinadora of retención, whose result is the answer to the adviser (Paso 16), or the supervisor of the centro de
     * operaciones, asked to close an order (D-4). The claim leaves their tray; by {@code CORREO} the system writes to the unit.
     * Repeatable by {@code Idempotency-Key}.
     */
    @PostMapping("/reclamos/{id}/gestiones")
    @OnlyFor({Roles.SUPERVISORA_CALL_CENTER, Roles.COORDINADORA_RETENCION, Roles.SUPERVISOR_CO})
    Mono<ResponseEntity<InteraccionView>> gestionar(
            @PathVariable String id,
            @RequestBody GestionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Entradas.conClave(request.errores(), key).throwIfAny();
        Persona por = Quien.persona(caller);
        String clave = Entradas.clave(por, key);
        return atender.destinatarios(id, request.unidadPorCorreo())
                .flatMap(addresses -> Entradas.registrar(
                        atender,
                        id,
                        clave,
                        Quien.cause(caller),
                        (now, guardadas) -> request.comando(id, clave, por, now, guardadas, addresses)));
    }

    /**
     * The body of {@code PUT /reclamos/{id}/contrato}.
     *
     * @param contrato the contract
     */
    record ContratoRequest(@Nullable String contrato) {}

    /** Paso 2: the contract of a claim whose client Smartflex did not find, or has several; then the others learn of it. */
    @PutMapping("/reclamos/{id}/contrato")
    @OnlyFor(Roles.SUPERVISORA_CALL_CENTER)
    Mono<ReclamoView> asignar(@PathVariable String id, @RequestBody ContratoRequest request, Caller caller) {
        String contrato = request.contrato() == null ? null : request.contrato().strip();
        new FieldErrors()
                .required(
                        "contrato",
                        contrato,
                        CriterioRequest.CONTRATO,
                        "Debe tener de 1 a 20 letras, dígitos o guiones")
                .throwIfAny();
        return atender.asignar(id, Objects.requireNonNull(contrato), Quien.persona(caller), Quien.cause(caller))
                .map(resultado -> switch (resultado) {
                    case Resultado.Dado<ReclamoVisto>(ReclamoVisto visto) ->
                        ReclamoView.of(visto, rutas, clock.instant());
                    case Resultado.Rechazado<ReclamoVisto> refused -> throw Rechazos.problem(refused.motivo());
                });
    }

    /** Who did what with a claim, by which means and with which result, the first entry first (Paso 8.2). */
    @GetMapping("/reclamos/{id}/interacciones")
    @OnlyFor({
        Roles.OPERADOR_CALL_CENTER,
        Roles.SUPERVISORA_CALL_CENTER,
        Roles.AGENTE_HELP_DESK,
        Roles.ASESOR_RETENCION,
        Roles.COORDINADORA_RETENCION
    })
    Mono<Page<InteraccionView>> interacciones(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        PageRequest page = PageRequest.of(cursor, limite);
        long after = page.cursor().map(from -> from.number(0)).orElse(0L);
        return atender.interacciones(id, after, page.limite() + 1)
                .switchIfEmpty(Mono.error(() -> Rechazos.problem(new Motivo.NoExiste())))
                .map(found -> Page.of(found, page.limite(), entry -> Cursor.of(entry.numero()))
                        .map(InteraccionView::of));
    }

    /**
     * The whole story of a claim, from all services whose events come here, the first thing first; read by whoever has a step of the
     * procedure after reception, or supervises it (docs/adr/0025).
     */
    @GetMapping("/reclamos/{id}/historia")
    @OnlyFor({
        Roles.OPERADOR_CALL_CENTER,
        Roles.SUPERVISORA_CALL_CENTER,
        Roles.AGENTE_HELP_DESK,
        Roles.ASESOR_RETENCION,
        Roles.COORDINADORA_RETENCION,
        Roles.ANALISTA_USM,
        Roles.OPERADOR_CO,
        Roles.SUPERVISOR_CO,
        Roles.SUPERVISOR_ADMINISTRACION_CO,
        Roles.ADMINISTRADOR_CO,
        Roles.DIV_REDES,
        Roles.JEFE_DEPTO_CO,
        Roles.JEFE_PROVISION_Y_ASEGURAMIENTO,
        Roles.JEFE_SOPORTE_AL_CLIENTE,
        Roles.JEFE_SERVICIO_AL_CLIENTE
    })
    Mono<List<SucesoView>> historia(@PathVariable String id) {
        return atender.historia(id)
                .switchIfEmpty(Mono.error(() -> Rechazos.problem(new Motivo.NoExiste())))
                .map(all -> all.stream().map(SucesoView::of).toList());
    }
}
