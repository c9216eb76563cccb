package bo.comteco.reiterados.workorder.api;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldError;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.workorder.application.Cifras;
import bo.comteco.reiterados.workorder.application.FiltroDeAgenda;
import bo.comteco.reiterados.workorder.application.FiltroDeOrdenes;
import bo.comteco.reiterados.workorder.application.LugarEnLista;
import bo.comteco.reiterados.workorder.application.Ordenes;
import bo.comteco.reiterados.workorder.domain.Anular;
import bo.comteco.reiterados.workorder.domain.Asignacion;
import bo.comteco.reiterados.workorder.domain.Asignar;
import bo.comteco.reiterados.workorder.domain.Atender;
import bo.comteco.reiterados.workorder.domain.Cerrar;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.LugarEnAgenda;
import bo.comteco.reiterados.workorder.domain.MoverOrden;
import bo.comteco.reiterados.workorder.domain.Orden;
import bo.comteco.reiterados.workorder.domain.PonerEnReparacion;
import bo.comteco.reiterados.workorder.domain.RegistrarInstalacion;
import bo.comteco.reiterados.workorder.domain.Resultado;
import bo.comteco.reiterados.workorder.domain.Servicio;
import bo.comteco.reiterados.workorder.domain.Situacion;
import bo.comteco.reiterados.workorder.domain.Sustituir;
import bo.comteco.reiterados.workorder.domain.TipoDeOrden;
import bo.comteco.reiterados.workorder.domain.Vulnerabilidad;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The orders: moved by those who may, seen by all who have a part in the procedure. */
@RestController
class OrdenesController {

    private static final Pattern MOTIVO = Pattern.compile("[^\\p{Cntrl}]{1,500}");
    static final Pattern CONTRATO = Pattern.compile("[A-Za-z0-9-]{1,20}");
    static final String COMO_CONTRATO = "Solo letras, números y guiones, hasta 20";

    private static final Pattern CLAVE = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Ordenes ordenes;
    private final Clock clock;

    OrdenesController(Ordenes ordenes, Clock clock) {
        this.ordenes = ordenes;
        this.clock = clock;
    }

    /**
     * Makes the order of an installation. The same caller with the same {@code Idempotency-Key} means the same installation of
     * a contract and service: it is answered as it stands by then. That key with anything else is a 422.
     */
    @PostMapping("/instalaciones")
    @OnlyFor({Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Mono<ResponseEntity<OrdenView>> instalacion(
            @RequestBody InstalacionRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String clave,
            Caller caller) {
        request.errores()
                .optional("Idempotency-Key", clave, CLAVE, "Debe tener de 1 a 200 caracteres visibles")
                .throwIfAny();
        UUID huella = clave == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes((caller.code() + "\n" + clave).getBytes(StandardCharsets.UTF_8));
        RegistrarInstalacion comando = request.comando(huella.toString(), clock.instant());
        String propia = clave == null ? null : huella.toString();
        String id = comando.cadena().id();
        return respuesta(id, caller, cause -> ordenes.instalar(comando, propia, cause))
                .map(orden -> ResponseEntity.created(URI.create("/ordenes/" + orden.id()))
                        .body(orden));
    }

    /** The order goes into repair ("Orden de Reparación", "Asignado"). */
    @PostMapping("/ordenes/{id}/reparacion")
    @OnlyFor({Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Mono<OrdenView> reparacion(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable AsignacionRequest request,
            Caller caller) {
        if (request != null) {
            request.errores().throwIfAny();
        }
        Asignacion asignacion = request == null ? Asignacion.NADIE : request.asignacion();
        return mover(id, caller, (orden, ahora) -> new PonerEnReparacion(orden, asignacion, ahora));
    }

    /** Another technician or crew is sent; who it was before stays in the history. */
    @PutMapping("/ordenes/{id}/asignacion")
    @OnlyFor({Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Mono<OrdenView> asignacion(@PathVariable String id, @RequestBody AsignacionRequest request, Caller caller) {
        FieldErrors errores = request.errores();
        if (request.asignacion().equals(Asignacion.NADIE)) {
            errores.add("tecnico", "Es obligatorio el técnico o la cuadrilla");
        }
        errores.throwIfAny();
        return mover(id, caller, (orden, ahora) -> new Asignar(orden, request.asignacion(), ahora));
    }

    /** The technician attended it (Paso 22). */
    @PostMapping("/ordenes/{id}/atencion")
    @OnlyFor({Roles.TECNICO, Roles.SISTEMA})
    Mono<OrdenView> atencion(@PathVariable String id, @RequestBody SolucionRequest request, Caller caller) {
        boolean conSolucion = conSolucion(request);
        return mover(id, caller, (orden, ahora) -> new Atender(orden, conSolucion, ahora));
    }

    /** The order is closed: its window begins (D-1), its control is due 24 h later (Pasos 17, 19). */
    @PostMapping("/ordenes/{id}/cierre")
    @OnlyFor({Roles.OPERADOR_CO, Roles.SUPERVISOR_CO, Roles.SISTEMA})
    Mono<OrdenView> cierre(@PathVariable String id, @RequestBody SolucionRequest request, Caller caller) {
        boolean conSolucion = conSolucion(request);
        return mover(id, caller, (orden, ahora) -> new Cerrar(orden, conSolucion, ahora));
    }

    /** The order is annulled, with a reason. */
    @PostMapping("/ordenes/{id}/anulacion")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<OrdenView> anulacion(@PathVariable String id, @RequestBody AnulacionRequest request, Caller caller) {
        String motivo = request.motivo();
        new FieldErrors()
                .required("motivo", motivo, MOTIVO, "Debe tener de 1 a 500 caracteres")
                .forOthers("motivo", motivo)
                .throwIfAny();
        return mover(id, caller, (orden, ahora) -> new Anular(orden, String.valueOf(motivo), ahora));
    }

    /**
     * Another order of the same damage takes the place of an annulled one (D-25): the one that came after it, otherwise a new
     * one that is linked to it. Asked for again, it answers the same.
     */
    @PostMapping("/ordenes/{id}/sustitucion")
    @OnlyFor(Roles.SUPERVISOR_CO)
    Mono<OrdenView> sustitucion(@PathVariable String id, Caller caller) {
        Sustituir sustituir = new Sustituir(leer(id), clock.instant());
        return respuesta(id, caller, cause -> ordenes.sustituir(sustituir, cause));
    }

    static boolean conSolucion(SolucionRequest request) {
        Boolean conSolucion = request.conSolucion();
        if (conSolucion == null) {
            throw Problem.invalid("conSolucion", "Es obligatorio");
        }
        return conSolucion;
    }

    private Mono<OrdenView> mover(String id, Caller caller, BiFunction<EslabonId, Instant, MoverOrden> comando) {
        MoverOrden mover = comando.apply(leer(id), clock.instant());
        return respuesta(id, caller, cause -> ordenes.mover(mover, cause));
    }

    private static Mono<OrdenView> respuesta(String id, Caller caller, Function<Cause, Mono<Resultado>> hacer) {
        return hacer.apply(Cause.by(caller.correlationId(), caller.role(), caller.code()))
                .map(resultado -> respuesta(id, resultado));
    }

    private static OrdenView respuesta(String id, Resultado resultado) {
        return switch (resultado) {
            case Resultado.Aceptado(Orden orden) -> OrdenView.of(orden);
            case Resultado.Rechazado rechazado ->
                throw Problem.conflict("La orden está en " + rechazado.situacion())
                        .with("situacion", rechazado.situacion().name())
                        .with(
                                "permitidos",
                                rechazado.permitidos().stream()
                                        .map(movimiento -> movimiento.name().toLowerCase(Locale.ROOT))
                                        .toList());
            case Resultado.NoExiste noExiste -> throw noExiste(id);
            case Resultado.OtraPeticion otra ->
                throw Problem.unprocessable("Esa Idempotency-Key ya se usó con otra petición")
                        .with("errores", List.of(new FieldError("Idempotency-Key", "Ya se usó con otra petición")));
            case Resultado.SinEfecto nada -> throw new IllegalStateException("a move without an answer");
            case Resultado.Aceptado otro -> throw new IllegalStateException("a move of what is no order");
        };
    }

    /** Orders, the latest first: those of a contract whatever their centre, others of the centre that is asked for, or the caller's own. */
    @GetMapping("/ordenes")
    @QuienVeOrdenes
    Mono<Page<OrdenView>> lista(
            @RequestParam(required = false) @Nullable String tipo,
            @RequestParam(required = false) @Nullable String contrato,
            @RequestParam(required = false) @Nullable String situacion,
            @RequestParam(required = false) @Nullable String servicio,
            @RequestParam(required = false) @Nullable String vulnerabilidad,
            @RequestParam(required = false) @Nullable Boolean reiterada,
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite,
            Authentication caller) {
        FieldErrors errors = new FieldErrors();
        errors.optional("contrato", contrato, CONTRATO, COMO_CONTRATO);
        List<String> centros =
                contrato == null ? CentroScope.of(errors, centro, caller) : CentroScope.asked(errors, centro);
        FiltroDeOrdenes filtro = new FiltroDeOrdenes(
                oneOf(errors, "tipo", tipo, TipoDeOrden.class),
                contrato,
                oneOf(errors, "situacion", situacion, Situacion.class),
                oneOf(errors, "servicio", servicio, Servicio.class),
                oneOf(errors, "vulnerabilidad", vulnerabilidad, Vulnerabilidad.class),
                reiterada,
                centros);
        errors.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        LugarEnLista desde = page.cursor()
                .map(lugar -> new LugarEnLista(lugar.instant(0), lugar.text(1)))
                .orElse(null);
        return ordenes.lista(filtro, desde, page.limite() + 1)
                .map(leidas -> Page.of(
                                leidas,
                                page.limite(),
                                orden -> Cursor.of(
                                        orden.registro().registradaEn(),
                                        orden.ficha().id().texto()))
                        .map(OrdenView::of));
    }

    /**
     * The schedule of those who repair: repeated damages first, then vulnerability, then deadline (Paso 16). That of a technician
     * has what this one was sent to, whatever its centre.
     */
    @GetMapping("/agenda")
    @QuienVeOrdenes
    Mono<Page<OrdenView>> agenda(
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String tecnico,
            @RequestParam(required = false) @Nullable String vulnerabilidad,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite,
            Authentication caller) {
        FieldErrors errors = new FieldErrors();
        List<String> centros =
                tecnico == null ? CentroScope.of(errors, centro, caller) : CentroScope.asked(errors, centro);
        errors.optional("tecnico", tecnico, AsignacionRequest.CODIGO, AsignacionRequest.COMO_CODIGO);
        FiltroDeAgenda filtro = new FiltroDeAgenda(
                centros, tecnico, oneOf(errors, "vulnerabilidad", vulnerabilidad, Vulnerabilidad.class));
        errors.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        LugarEnAgenda desde = page.cursor()
                .map(lugar -> new LugarEnAgenda(
                        (int) lugar.number(0), (int) lugar.number(1), lugar.instant(2), lugar.text(3)))
                .orElse(null);
        return ordenes.agenda(filtro, desde, page.limite() + 1)
                .map(leidas ->
                        Page.of(leidas, page.limite(), OrdenesController::lugar).map(OrdenView::of));
    }

    private static Cursor lugar(Orden orden) {
        LugarEnAgenda lugar = LugarEnAgenda.de(orden).orElseThrow();
        return Cursor.of(lugar.turno(), lugar.urgencia(), lugar.vence(), lugar.ordenId());
    }

    /** One order, with what happened to it. */
    @GetMapping("/ordenes/{id}")
    @QuienVeOrdenes
    Mono<OrdenView> orden(@PathVariable String id) {
        return ordenes.orden(leer(id)).map(OrdenView::of).switchIfEmpty(Mono.error(() -> noExiste(id)));
    }

    /** What step 3 has decided so far. */
    @GetMapping("/ordenes/cifras")
    @QuienVeOrdenes
    Mono<Cifras> cifras() {
        return ordenes.cifras();
    }

    private static EslabonId leer(String id) {
        return EslabonId.leer(id).orElseThrow(() -> noExiste(id));
    }

    private static Problem noExiste(String id) {
        return Problem.notFound("No existe la orden " + id);
    }

    private static <E extends Enum<E>> @Nullable E oneOf(
            FieldErrors errors, String campo, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        errors.oneOf(campo, value, type);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
