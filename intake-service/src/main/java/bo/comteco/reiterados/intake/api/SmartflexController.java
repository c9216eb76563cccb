package bo.comteco.reiterados.intake.api;

import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.intake.application.InformarASmartflex;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.RegistroRechazado;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What Smartflex was told and does not take (D-27). */
@RestController
class SmartflexController {

    private static final Pattern PETICION = Pattern.compile("(OT|INT):[A-Za-z0-9._#~-]{1,100}");

    private final InformarASmartflex informar;

    SmartflexController(InformarASmartflex informar) {
        this.informar = informar;
    }

    /**
     * Something that Smartflex does not take.
     *
     * @param peticion its request id
     * @param tipo {@code ORDEN} or {@code INTERACCION}
     * @param contrato contract
     * @param ordenId the order; null for an entry
     * @param reclamoId the claim of the entry; null for an order
     * @param motivo what Smartflex says
     * @param en since when that is known
     */
    record RechazadoView(
            String peticion,
            String tipo,
            String contrato,
            @Nullable String ordenId,
            @Nullable String reclamoId,
            String motivo,
            Instant en) {

        static RechazadoView of(RegistroRechazado refused) {
            Registro registro = refused.registro();
            return switch (registro) {
                case Registro.DeOrden order ->
                    new RechazadoView(
                            order.peticion(),
                            "ORDEN",
                            order.contrato(),
                            order.ordenId(),
                            null,
                            refused.motivo(),
                            refused.en());
                case Registro.DeInteraccion entry ->
                    new RechazadoView(
                            entry.peticion(),
                            "INTERACCION",
                            entry.contrato(),
                            null,
                            entry.interaccion().reclamoId(),
                            refused.motivo(),
                            refused.en());
            };
        }
    }

    /**
     * The list.
     *
     * @param elementos the longest known, orders first
     * @param total how many orders, and claims with entries, there are
     */
    record RechazosView(List<RechazadoView> elementos, long total) {}

    /** D-27: at most {@code limite} orders, and the entries of at most so many claims, that Smartflex does not take. */
    @GetMapping("/smartflex/rechazos")
    @OnlyFor({Roles.SUPERVISORA_CALL_CENTER, Roles.SUPERVISOR_CO})
    Mono<RechazosView> rechazos(@RequestParam(required = false) @Nullable Integer limite) {
        return informar.rechazos(PageRequest.of(null, limite).limite())
                .map(found -> new RechazosView(
                        found.rechazados().stream().map(RechazadoView::of).toList(), found.total()));
    }

    /**
     * The body of {@code POST /smartflex/reenvios}.
     *
     * @param peticion request id of what Smartflex refused
     */
    record ReenvioRequest(@Nullable String peticion) {}

    /** D-27: tells Smartflex again what it refused, once a person has seen to it there. */
    @PostMapping("/smartflex/reenvios")
    @OnlyFor({Roles.SUPERVISORA_CALL_CENTER, Roles.SUPERVISOR_CO})
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<Void> reenviar(@RequestBody ReenvioRequest request, Caller caller) {
        String peticion = request.peticion();
        new FieldErrors()
                .required("peticion", peticion, PETICION, "Debe ser una peticion de GET /smartflex/rechazos")
                .throwIfAny();
        return informar.reenviar(Objects.requireNonNull(peticion), Quien.cause(caller))
                .flatMap(refused -> refused
                        ? Mono.<Void>empty()
                        : Mono.error(Problem.notFound("Smartflex no ha rechazado esa petición")));
    }
}
