package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.workorder.application.Masivos;
import bo.comteco.reiterados.workorder.application.ReclamosMasivos;
import bo.comteco.reiterados.workorder.domain.DecisionDeMasivo;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.Quien;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reclamos masivos (D-23): raised and closed by the supervisor, seen by all who have a part in the procedure. */
@RestController
class ReclamosMasivosController {

    private final ReclamosMasivos reclamosMasivos;
    private final Clock clock;

    ReclamosMasivosController(ReclamosMasivos reclamosMasivos, Clock clock) {
        this.reclamosMasivos = reclamosMasivos;
        this.clock = clock;
    }

    private enum Filtro {
        ABIERTO,
        CERRADO
    }

    /** Raises one; 200 with the one that is open where there is one, so that it may be sent again. */
    @PostMapping("/reclamos-masivos")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<ResponseEntity<MasivoView>> declarar(@RequestBody DeclararMasivoRequest request, Caller caller) {
        LugarDeRed lugar = request.lugar();
        Instant ahora = clock.instant();
        return reclamosMasivos
                .declarar(lugar, ahora, quien(caller), cause(caller))
                .map(decision -> switch (decision) {
                    case DecisionDeMasivo.Declarado(ReclamoMasivo.Abierto masivo) ->
                        ResponseEntity.status(HttpStatus.CREATED)
                                .location(URI.create("/reclamos-masivos/"
                                        + masivo.declaracion().id().texto()))
                                .body(MasivoView.of(masivo));
                    case DecisionDeMasivo.YaEra(ReclamoMasivo masivo) -> ResponseEntity.ok(MasivoView.of(masivo));
                    default -> throw new IllegalStateException("raised, and " + decision);
                });
    }

    /** Closes one. With solution the damages that waited for it are closed with it; otherwise each goes on as a first report. */
    @PostMapping("/reclamos-masivos/{id}/cierre")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<MasivoView> cierre(@PathVariable String id, @RequestBody SolucionRequest request, Caller caller) {
        boolean conSolucion = OrdenesController.conSolucion(request);
        MasivoId masivoId = leer(id);
        Instant ahora = clock.instant();
        return reclamosMasivos
                .cerrar(masivoId, conSolucion, ahora, quien(caller), cause(caller))
                .map(decision -> switch (decision) {
                    case DecisionDeMasivo.Cerrado(ReclamoMasivo.Cerrado masivo) -> MasivoView.of(masivo);
                    case DecisionDeMasivo.YaEra(ReclamoMasivo masivo) -> MasivoView.of(masivo);
                    case DecisionDeMasivo.YaCerrado(ReclamoMasivo.Cerrado masivo) ->
                        throw Problem.conflict("El reclamo masivo ya fue cerrado "
                                        + (masivo.cierre().conSolucion() ? "con" : "sin") + " solución")
                                .with("conSolucion", masivo.cierre().conSolucion());
                    case DecisionDeMasivo.NoExiste noExiste -> throw noExiste(id);
                    default -> throw new IllegalStateException("closed, and " + decision);
                });
    }

    /** The reclamos masivos, the latest first. */
    @GetMapping("/reclamos-masivos")
    @QuienVeOrdenes
    Mono<Page<MasivoView>> lista(
            @RequestParam(required = false) @Nullable String situacion,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        if (situacion != null) {
            new FieldErrors().oneOf("situacion", situacion, Filtro.class).throwIfAny();
        }
        Boolean abiertos = situacion == null ? null : Filtro.valueOf(situacion) == Filtro.ABIERTO;
        PageRequest page = PageRequest.of(cursor, limite);
        Masivos.Lugar desde = page.cursor()
                .map(lugar -> new Masivos.Lugar(lugar.instant(0), lugar.text(1)))
                .orElse(null);
        return reclamosMasivos
                .lista(abiertos, desde, page.limite() + 1)
                .map(found -> Page.of(
                                found,
                                page.limite(),
                                masivo -> Cursor.of(
                                        masivo.declaracion().declaradoEn(),
                                        masivo.declaracion().id().texto()))
                        .map(MasivoView::of));
    }

    /** One, with the damages that are linked to it and their claims, by cursor. */
    @GetMapping("/reclamos-masivos/{id}")
    @QuienVeOrdenes
    Mono<MasivoView> ver(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        PageRequest page = PageRequest.of(cursor, limite);
        MasivoId masivoId = leer(id);
        String tras = page.cursor().map(lugar -> lugar.text(0)).orElse("");
        return reclamosMasivos
                .ver(masivoId)
                .switchIfEmpty(Mono.error(() -> noExiste(id)))
                .flatMap(masivo -> reclamosMasivos
                        .danosDe(masivoId, tras, page.limite() + 1)
                        .map(found -> MasivoView.of(
                                masivo,
                                Page.of(
                                                found,
                                                page.limite(),
                                                eslabon -> Cursor.of(
                                                        eslabon.ficha().id().texto()))
                                        .map(MasivoView.DanoView::of))));
    }

    private static Cause cause(Caller caller) {
        return Cause.by(caller.correlationId(), caller.role(), caller.code());
    }

    private static Quien quien(Caller caller) {
        return new Quien(caller.role(), caller.code());
    }

    private static MasivoId leer(String id) {
        return MasivoId.leer(id).orElseThrow(() -> noExiste(id));
    }

    private static Problem noExiste(String id) {
        return Problem.notFound("No existe el reclamo masivo " + id);
    }
}
