package bo.comteco.reiterados.escalation.api;

import bo.comteco.reiterados.edge.CentroScope;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.escalation.application.Escalamientos;
import bo.comteco.reiterados.escalation.domain.Escalamiento;
import bo.comteco.reiterados.escalation.domain.LugarEnBandeja;
import bo.comteco.reiterados.escalation.domain.Nivel;
import bo.comteco.reiterados.escalation.domain.PoliticaDeEscalamiento;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What has reached each level and is unsolved (Pasos 22 to 24). */
@RestController
@RequestMapping("/escalamientos")
class BandejasController {
    private static final String NIVELES = "de 1 a " + Nivel.values().length;

    private final Escalamientos escalamientos;
    private final ZoneId zona;

    BandejasController(Escalamientos escalamientos, PoliticaDeEscalamiento politica) {
        this.escalamientos = escalamientos;
        this.zona = politica.zona();
    }

    /**
     * A level's tray, or what is unsolved after its target passed.
     *
     * @param nivel whose tray; mandatory but with {@code objetivoVencido}
     * @param objetivoVencido only the orders whose target passed (Anexo 2, row 3); all where it is false or missing
     */
    @GetMapping
    @OnlyFor({Roles.SUPERVISOR_CO, Roles.DIV_REDES, Roles.JEFE_DEPTO_CO, Roles.SISTEMA})
    Mono<Page<EscalamientoView>> bandeja(
            @RequestParam(required = false) @Nullable Integer nivel,
            @RequestParam(defaultValue = "false") boolean objetivoVencido,
            @RequestParam(required = false) @Nullable String centro,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite,
            Authentication caller) {
        FieldErrors errores = new FieldErrors();
        Optional<Integer> deNivel = Optional.ofNullable(nivel);
        if (deNivel.isEmpty() && !objetivoVencido) {
            errores.add("nivel", "Es obligatorio, %s, si no se pide objetivoVencido".formatted(NIVELES));
        }
        deNivel.filter(pedido -> pedido < 1 || pedido > Nivel.values().length)
                .ifPresent(malo -> errores.add("nivel", "Debe ser " + NIVELES));
        List<String> centros = CentroScope.of(errores, centro, caller);
        errores.throwIfAny();
        PageRequest page = PageRequest.of(cursor, limite);
        Optional<LugarEnBandeja> despuesDe = page.cursor().map(c -> new LugarEnBandeja(c.instant(0), c.text(1)));
        Flux<Escalamiento> leidas = objetivoVencido
                ? escalamientos.trasSuObjetivo(deNivel, centros, despuesDe, page.limite() + 1)
                : escalamientos.bandeja(deNivel.orElseThrow(), centros, despuesDe, page.limite() + 1);
        return leidas.collectList()
                .map(leidos -> Page.of(leidos, page.limite(), BandejasController::lugar)
                        .map(leido -> EscalamientoView.of(leido, Optional.empty(), zona)));
    }

    private static Cursor lugar(Escalamiento escalamiento) {
        return Cursor.of(
                escalamiento.expediente().clasificacion().vence(),
                escalamiento.expediente().orden().ordenId());
    }
}
