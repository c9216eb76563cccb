package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.AtenderReclamos;
import bo.comteco.reiterados.intake.application.AtenderReclamos.Respuesta;
import bo.comteco.reiterados.intake.application.ConsultarReclamos;
import bo.comteco.reiterados.intake.application.ConsultarReclamos.Cifras;
import bo.comteco.reiterados.intake.application.ReclamoVisto;
import bo.comteco.reiterados.intake.application.Telefonos;
import bo.comteco.reiterados.intake.domain.Canal;
import bo.comteco.reiterados.intake.domain.Comando.RegistrarAsistencia;
import bo.comteco.reiterados.intake.domain.Decision.Motivo;
import bo.comteco.reiterados.intake.domain.Huella;
import bo.comteco.reiterados.intake.domain.Persona;
import bo.comteco.reiterados.intake.domain.Recepcion;
import bo.comteco.reiterados.intake.domain.TablaDeDerivacion;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Claims over REST. */
@RestController
class ReclamosController {

    static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final AtenderReclamos atender;
    private final ConsultarReclamos consultar;
    private final TablaDeDerivacion rutas;
    private final Telefonos telefonos;
    private final Clock clock;

    ReclamosController(
            AtenderReclamos atender,
            ConsultarReclamos consultar,
            TablaDeDerivacion rutas,
            Telefonos telefonos,
            Clock clock) {
        this.atender = atender;
        this.consultar = consultar;
        this.rutas = rutas;
        this.telefonos = telefonos;
        this.clock = clock;
    }

    /** Pasos 1, 2. 201 once step 3 is decided while the caller waits, otherwise 202; a repeated request likewise. */
    @PostMapping("/reclamos")
    @OnlyFor({Roles.OPERADOR_CALL_CENTER, Roles.AGENTE_HELP_DESK, Roles.ASESOR_RETENCION, Roles.SISTEMA})
    Mono<ResponseEntity<ReclamoView>> recibir(
            @RequestBody RecibirRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
            Caller caller) {
        FieldErrors errores = request.errores(telefonos);
        errores.optional("Idempotency-Key", key, KEY, "Debe tener de 1 a 200 caracteres visibles");
        errores.throwIfAny();
        Caller taking = quienRecibe(request.canalPedido(), caller);
        String reclamoId =
                Huella.reclamoId(caller.code(), key == null ? UUID.randomUUID().toString() : key);
        Recepcion recepcion = request.recepcion(reclamoId, clock.instant(), telefonos);
        return answer(
                HttpStatus.CREATED,
                prefer,
                wait -> atender.recibir(recepcion, Quien.persona(taking), Quien.cause(taking), wait));
    }

    /** Pasos 10, 11. 200 once what follows from the result is known, otherwise 202 where the caller waited in vain. */
    @PostMapping("/reclamos/{id}/asistencia")
    @OnlyFor({Roles.AGENTE_HELP_DESK, Roles.SISTEMA})
    Mono<ResponseEntity<ReclamoView>> asistir(
            @PathVariable String id,
            @RequestBody AsistenciaRequest request,
            @RequestHeader(name = "Prefer", required = false) @Nullable List<String> prefer,
            Caller caller) {
        Persona por = Quien.persona(caller);
        request.errores(por).throwIfAny();
        RegistrarAsistencia comando = request.comando(id, rutas, por, clock.instant());
        return answer(HttpStatus.OK, prefer, wait -> atender.asistir(comando, Quien.cause(caller), wait));
    }

    /** The claim with its decision, its order and the order's deadline. */
    @GetMapping("/reclamos/{id}")
    Mono<ReclamoView> ver(@PathVariable String id) {
        return consultar
                .ver(id)
                .switchIfEmpty(Mono.error(() -> Rechazos.problem(new Motivo.NoExiste())))
                .map(this::view);
    }

    /** Paso 9: the claims of a contract, newest first. */
    @GetMapping("/reclamos")
    Mono<Page<ReclamoView>> historia(
            @RequestParam String contrato,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        PageRequest page = PageRequest.of(cursor, limite);
        Cursor from = page.cursor().orElse(null);
        return consultar
                .historia(
                        contrato,
                        from == null ? null : from.instant(0),
                        from == null ? null : from.text(1),
                        page.limite() + 1)
                .map(found ->
                        Page.of(found, page.limite(), ReclamosController::place).map(this::view));
    }

    /** How many claims went each way. */
    @GetMapping("/reclamos/cifras")
    Mono<Cifras> cifras() {
        return consultar.cifras();
    }

    private static Cursor place(ReclamoVisto visto) {
        Recepcion told = visto.reclamo().recepcion();
        return Cursor.of(told.recibidoEn(), told.reclamoId());
    }

    @FunctionalInterface
    private interface Use {
        Mono<Respuesta> with(Duration wait);
    }

    private Mono<ResponseEntity<ReclamoView>> answer(HttpStatus settled, @Nullable List<String> prefer, Use use) {
        Optional<Duration> wait = Preferencia.espera(prefer == null ? List.of() : prefer);
        return use.with(wait.orElse(Duration.ZERO)).map(respuesta -> switch (respuesta) {
            case Respuesta.Atendida done -> found(settled, wait, done.visto());
            case Respuesta.Rechazada refused -> throw Rechazos.problem(refused.motivo());
        });
    }

    private ResponseEntity<ReclamoView> found(HttpStatus settled, Optional<Duration> wait, ReclamoVisto visto) {
        boolean waitedWell = wait.isPresent() && visto.reclamo().asentado();
        ResponseEntity.BodyBuilder response = ResponseEntity.status(waitedWell ? settled : HttpStatus.ACCEPTED)
                .location(URI.create("/reclamos/" + visto.reclamo().id()));
        if (waitedWell) {
            response.header("Preference-Applied", "wait=" + wait.get().toSeconds());
        }
        return response.body(view(visto));
    }

    private ReclamoView view(ReclamoVisto visto) {
        return ReclamoView.of(visto, rutas, clock.instant());
    }

    /** Each channel is its own people's (Pasos 2, 9, 12); a system that acts for people may use any. */
    private static Caller quienRecibe(Canal canal, Caller caller) {
        String role = switch (canal) {
            case CALL_CENTER -> Roles.OPERADOR_CALL_CENTER;
            case HELP_DESK -> Roles.AGENTE_HELP_DESK;
            case RETENCION -> Roles.ASESOR_RETENCION;
        };
        return caller.in(role, Roles.SISTEMA)
                .orElseThrow(() -> Problem.forbidden("Su rol no recibe reclamos del canal " + canal));
    }
}
