package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.AtenderFormularios;
import bo.comteco.reiterados.intake.application.ConsultarReclamos;
import bo.comteco.reiterados.intake.application.ReclamoVisto;
import bo.comteco.reiterados.intake.domain.Bandeja;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Reclamante;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a claim asks of people beyond its channel: follow-ups, their trays, and how its client is reached (Pasos 14 to 16, D-4). */
@RestController
class EncargosController {

    private final AtenderFormularios atender;
    private final ConsultarReclamos consultar;
    private final TablaDeDerivacion rutas;
    private final Clock clock;

    EncargosController(AtenderFormularios atender, ConsultarReclamos consultar, TablaDeDerivacion rutas, Clock clock) {
        this.atender = atender;
        this.consultar = consultar;
        this.rutas = rutas;
        this.clock = clock;
    }

    /** Paso 14: what the unit that was asked said of the order; unsolved, it goes to the coordinadora. Repeatable by key. */
    @PostMapping("/reclamos/{id}/seguimientos")
    @OnlyFor(Roles.ASESOR_RETENCION)
    Mono<ResponseEntity<InteraccionView>> seguir(
            @PathVariable String id,
            @RequestBody SeguimientoRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        Entradas.conClave(request.errores(), key).throwIfAny();
        Persona por = Quien.persona(caller);
        String clave = Entradas.clave(por, key);
        return Entradas.registrar(
                atender,
                id,
                clave,
                Quien.cause(caller),
                (now, guardadas) -> request.comando(id, clave, por, now, guardadas));
    }

    /** Pasos 15, 16: the claims that wait for the coordinadora of retención, the one that has waited longest first. */
    @GetMapping("/bandejas/coordinacion-retencion")
    @OnlyFor(Roles.COORDINADORA_RETENCION)
    Mono<Page<EnEsperaView>> coordinacion(
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        FieldErrors errores = new FieldErrors();
        List<String> centros = CentroScope.asked(errores, centro);
        return bandeja(Bandeja.COORDINACION_RETENCION, errores, centros, cursor, limite);
    }

    /** D-4: the claims that assistance solved while their order lives: the supervisor of its centre is asked to close it. */
    @GetMapping("/bandejas/cierres-pedidos")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<Page<EnEsperaView>> cierres(
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite,
            Authentication caller) {
        FieldErrors errores = new FieldErrors();
        List<String> centros = CentroScope.of(errores, centro, caller);
        return bandeja(Bandeja.CIERRES_PEDIDOS, errores, centros, cursor, limite);
    }

    private Mono<Page<EnEsperaView>> bandeja(
            Bandeja bandeja,
            FieldErrors errores,
            List<String> centros,
            @Nullable String cursor,
            @Nullable Integer limite) {
        errores.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        Cursor from = page.cursor().orElse(null);
        return consultar
                .bandeja(
                        bandeja,
                        centros,
                        from == null ? null : from.instant(0),
                        from == null ? null : from.text(1),
                        page.limite() + 1)
                .map(found -> Page.of(
                                found,
                                page.limite(),
                                visto -> Cursor.of(desde(visto), visto.reclamo().id()))
                        .map(visto -> EnEsperaView.of(
                                visto,
                                desde(visto),
                                List.of(Objects.requireNonNull(visto.reclamo().encargoPor(), "found by it")
                                        .name()),
                                rutas,
                                clock.instant())));
    }

    private static Instant desde(ReclamoVisto visto) {
        return Objects.requireNonNull(visto.reclamo().encargoDesde(), "found by it");
    }

    /**
     * How the client of a claim is reached.
     *
     * @param nombre who claims; null where that was not told
     * @param telefonoDeReferencia reference phone; null where that was not told
     * @param direccion address; null where that was not told
     */
    record ContactoView(
            @Nullable String nombre,
            @Nullable String telefonoDeReferencia,
            @Nullable String direccion) {}

    /** Name, phone and address of whoever claims: for those who call, visit or write to that person, and never the identity card. */
    @GetMapping("/reclamos/{id}/contacto")
    @OnlyFor({
        Roles.OPERADOR_CALL_CENTER,
        Roles.SUPERVISORA_CALL_CENTER,
        Roles.AGENTE_HELP_DESK,
        Roles.ASESOR_RETENCION,
        Roles.COORDINADORA_RETENCION,
        Roles.ANALISTA_USM,
        Roles.OPERADOR_CO,
        Roles.SUPERVISOR_CO,
        Roles.TECNICO
    })
    Mono<ContactoView> contacto(@PathVariable String id) {
        return consultar
                .ver(id)
                .switchIfEmpty(Mono.error(() -> Rechazos.problem(new Motivo.NoExiste())))
                .map(visto -> {
                    Reclamante who = visto.reclamo().recepcion().reclamante();
                    if (who == null) {
                        throw Problem.notFound("Nadie dejó sus datos en ese reclamo");
                    }
                    return new ContactoView(who.nombre(), who.telefonoDeReferencia(), who.direccion());
                });
    }
}
