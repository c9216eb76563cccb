package bo.comteco.reiterados.qualitycontrol.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.page.PageHandler;
import bo.comteco.reiterados.delivery.page.Work;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.qualitycontrol.application.Comando;
import bo.comteco.reiterados.qualitycontrol.application.ConsultaDeControles;
import bo.comteco.reiterados.qualitycontrol.application.Respuesta;
import bo.comteco.reiterados.qualitycontrol.domain.BusquedaDeControles;
import bo.comteco.reiterados.qualitycontrol.domain.ClaseDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.ComandoDeControl;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.domain.Quien;
import bo.comteco.reiterados.qualitycontrol.domain.Resultado;
import bo.comteco.reiterados.qualitycontrol.domain.Situacion;
import bo.comteco.reiterados.qualitycontrol.domain.Tarea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The controls, for the people who make them (Pasos 17 to 20). */
@RestController
@RequestMapping("/controles")
class ControlesController {

    private final ConsultaDeControles consulta;
    private final PageHandler<Comando, Control, ?, Respuesta> handler;
    private final Clock clock;

    ControlesController(
            ConsultaDeControles consulta, PageHandler<Comando, Control, ?, Respuesta> handler, Clock clock) {
        this.consulta = consulta;
        this.handler = handler;
        this.clock = clock;
    }

    /** Controls in the order in which they are due: of an order or a technician whatever their centre, others of the centre that is asked for, or the caller's own. */
    @GetMapping
    @OnlyFor({Roles.ANALISTA_USM, Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.TECNICO, Roles.SISTEMA})
    Mono<Page<ControlView>> lista(
            @RequestParam(required = false) @Nullable String situacion,
            @RequestParam(required = false) @Nullable String clase,
            @RequestParam(required = false) @Nullable String tarea,
            @RequestParam(required = false) @Nullable String ordenId,
            @RequestParam(required = false) @Nullable String tecnico,
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite,
            Authentication caller) {
        FieldErrors errores = new FieldErrors();
        if (situacion != null) {
            errores.oneOf("situacion", situacion, Situacion.class);
        }
        if (clase != null) {
            errores.oneOf("clase", clase, ClaseDeControl.class);
        }
        if (tarea != null) {
            errores.oneOf("tarea", tarea, Tarea.class);
        }
        AsignacionRequest.tecnico(errores, tecnico);
        List<String> centros = ordenId == null && tecnico == null
                ? CentroScope.of(errores, centro, caller)
                : CentroScope.asked(errores, centro);
        errores.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        BusquedaDeControles busqueda = new BusquedaDeControles(
                Optional.ofNullable(situacion).map(Situacion::valueOf),
                Optional.ofNullable(clase).map(ClaseDeControl::valueOf),
                Optional.ofNullable(tarea).map(Tarea::valueOf),
                Optional.ofNullable(ordenId),
                centros,
                Optional.ofNullable(tecnico),
                page.cursor().map(c -> new BusquedaDeControles.Lugar(c.instant(0), c.text(1))));
        return consulta.lista(busqueda, page.limite() + 1)
                .collectList()
                .map(read ->
                        Page.of(read, page.limite(), ControlesController::lugar).map(ControlView::of));
    }

    /**
     * The closed internet orders of those closing days (America/La_Paz), with what their control says, as a stream (Paso
     * 17.1): as many rows as there are, none of them held.
     */
    @GetMapping(path = "/informe", produces = MediaType.APPLICATION_JSON_VALUE)
    @OnlyFor({Roles.ANALISTA_USM, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Flux<ControlView> informe(
            @RequestParam(required = false) @Nullable String desde,
            @RequestParam(required = false) @Nullable String hasta,
            @RequestParam(required = false) @Nullable String centro,
            Authentication caller) {
        return cerradas(desde, hasta, centro, caller).map(ControlView::of);
    }

    /** The same as CSV. */
    @GetMapping(path = "/informe", produces = "text/csv")
    @OnlyFor({Roles.ANALISTA_USM, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Flux<String> informeCsv(
            @RequestParam(required = false) @Nullable String desde,
            @RequestParam(required = false) @Nullable String hasta,
            @RequestParam(required = false) @Nullable String centro,
            Authentication caller) {
        return cerradas(desde, hasta, centro, caller)
                .map(InformeDeCerradas::fila)
                .startWith(InformeDeCerradas.titulos());
    }

    private Flux<Control> cerradas(
            @Nullable String desde, @Nullable String hasta, @Nullable String centro, Authentication caller) {
        FieldErrors errores = new FieldErrors();
        LocalDate primero = dia("desde", desde, errores);
        LocalDate ultimo = dia("hasta", hasta, errores);
        if (primero != null && ultimo != null && ultimo.isBefore(primero)) {
            errores.add("hasta", "Es anterior a desde");
        }
        List<String> centros = CentroScope.of(errores, centro, caller);
        errores.throwIfAny();
        return consulta.internetCerradas(
                Objects.requireNonNull(primero)
                        .atStartOfDay(InformeDeCerradas.LA_PAZ)
                        .toInstant(),
                Objects.requireNonNull(ultimo)
                        .plusDays(1)
                        .atStartOfDay(InformeDeCerradas.LA_PAZ)
                        .toInstant(),
                centros);
    }

    private static @Nullable LocalDate dia(String campo, @Nullable String texto, FieldErrors errores) {
        if (texto == null) {
            errores.add(campo, "Es obligatorio: un día de cierre, como 2016-03-31");
            return null;
        }
        try {
            LocalDate dia = LocalDate.parse(texto);
            if (dia.getYear() >= 1 && dia.getYear() <= 9999) {
                return dia;
            }
        } catch (DateTimeParseException noEsUnDia) {
            // Named below, like a day of no year that a person means.
        }
        errores.add(campo, "No es un día como 2016-03-31");
        return null;
    }

    @GetMapping("/{id}")
    @OnlyFor({Roles.ANALISTA_USM, Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.TECNICO, Roles.SISTEMA})
    Mono<ControlView> uno(@PathVariable String id) {
        return consulta.uno(id).map(ControlView::of).switchIfEmpty(Mono.error(() -> noExiste(id)));
    }

    /** Takes the result of a task; the same result again gives the control as it is now. */
    @PostMapping("/{id}/resultado")
    @OnlyFor({Roles.ANALISTA_USM, Roles.OPERADOR_CO, Roles.TECNICO, Roles.SISTEMA})
    Mono<ControlView> resultado(@PathVariable String id, @RequestBody ResultadoRequest request, Caller quien) {
        return registrar(id, request.resultado(), quien, Responsables.tareasDe(quien));
    }

    /** Sends a technician or a crew to a visit, in the place of whoever was sent before (Paso 20.1). */
    @PutMapping("/{id}/asignacion")
    @OnlyFor({Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Mono<ControlView> asignacion(@PathVariable String id, @RequestBody AsignacionRequest request, Caller quien) {
        return registrar(id, request.resultado(), quien, EnumSet.allOf(Tarea.class));
    }

    private Mono<ControlView> registrar(String id, Resultado resultado, Caller quien, Set<Tarea> permitidas) {
        Comando comando = new Comando.SobreControl(
                id,
                new ComandoDeControl.RegistrarResultado(
                        resultado, new Quien(quien.role(), quien.code()), clock.instant()),
                permitidas);
        return handler.handle(new Work<>(comando, Cause.by(quien.correlationId(), quien.role(), quien.code())))
                .map(respuesta -> switch (respuesta) {
                    case Respuesta.Hecho hecho -> ControlView.of(hecho.control());
                    case Respuesta.NoExiste ignored -> throw noExiste(id);
                    case Respuesta.NoPermitido no ->
                        throw Problem.forbidden("Su rol no registra el resultado de una tarea " + no.tarea() + ", solo "
                                + String.join(", ", Responsables.de(no.tarea())));
                    case Respuesta.Rechazado no ->
                        throw Problem.conflict(no.motivo())
                                .with("situacion", no.control().situacion())
                                .with("permitido", no.permitido());
                });
    }

    private static Cursor lugar(Control control) {
        return Cursor.of(
                control.expediente().planificadoPara(), control.expediente().controlId());
    }

    private static Problem noExiste(String id) {
        return Problem.notFound("No existe el control " + id);
    }
}
