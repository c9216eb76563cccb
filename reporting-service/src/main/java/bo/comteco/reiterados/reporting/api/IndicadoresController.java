package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.delivery.outbox.Author;
import bo.comteco.reiterados.edge.Caller;
import bo.comteco.reiterados.edge.Cursor;
import bo.comteco.reiterados.edge.FieldErrors;
import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Page;
import bo.comteco.reiterados.edge.PageRequest;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.reporting.application.CerrarMes;
import bo.comteco.reiterados.reporting.application.ConsultarIndicador;
import bo.comteco.reiterados.reporting.domain.CasoContado;
import bo.comteco.reiterados.reporting.domain.CasoContado.Situacion;
import bo.comteco.reiterados.reporting.domain.Cierre;
import bo.comteco.reiterados.reporting.domain.Indicador;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The monthly indicator (section III of the procedure).
 *
 * <p>The procedure gives it to the Jefe of Div. Soporte al Cliente, and the closing of a month to both Jefes; the
 * supervisors see it because the orders and claims that it counts are theirs. Those who "see what reaches them" do not.
 */
@RestController
@RequestMapping("/indicadores")
@OnlyFor({
    Roles.JEFE_SOPORTE_AL_CLIENTE,
    Roles.JEFE_SERVICIO_AL_CLIENTE,
    Roles.SUPERVISORA_CALL_CENTER,
    Roles.SUPERVISOR_CO,
    Roles.SUPERVISOR_ADMINISTRACION_CO,
    Roles.SISTEMA
})
class IndicadoresController {

    private final ConsultarIndicador consultar;
    private final CerrarMes cerrar;

    IndicadoresController(ConsultarIndicador consultar, CerrarMes cerrar) {
        this.consultar = consultar;
        this.cerrar = cerrar;
    }

    /** The months from {@code desde} to {@code hasta}, both included. */
    @GetMapping
    Mono<IndicadoresView> deMeses(@RequestParam String desde, @RequestParam String hasta) {
        return consultar.deMeses(Pedido.meses(desde, hasta)).map(IndicadoresView::of);
    }

    /**
     * One month; with {@code hasta}, as it stood at that instant. As JSON, or for people as CSV (its cases), XLSX or PDF, by
     * {@code formato} or else by {@code Accept}.
     */
    @GetMapping("/{mes}")
    Mono<ResponseEntity<Object>> delMes(
            @PathVariable String mes,
            @RequestParam(required = false) @Nullable String hasta,
            @RequestParam(required = false) @Nullable String formato,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        YearMonth pedido = Pedido.mes("mes", mes);
        Instant momento = Pedido.momento(hasta);
        return switch (Formato.pedido(formato, accept)) {
            case JSON ->
                indicador(pedido, momento)
                        .map(indicador -> ResponseEntity.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(IndicadorView.of(indicador)));
            case Formato otro -> Informes.descargar(consultar.informe(pedido, momento), otro);
        };
    }

    private Mono<Indicador> indicador(YearMonth mes, @Nullable Instant hasta) {
        return hasta == null ? consultar.delMes(mes) : consultar.delMes(mes, hasta);
    }

    /** The cases behind the figure, by reception; each tells why it counts as it does. */
    @GetMapping("/{mes}/casos")
    Mono<Page<CasoView>> casos(
            @PathVariable String mes,
            @RequestParam(required = false) @Nullable String hasta,
            @RequestParam(required = false) @Nullable String situacion,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limite) {
        YearMonth pedido = Pedido.mes("mes", mes);
        Instant momento = Pedido.momento(hasta);
        if (situacion != null) {
            new FieldErrors().oneOf("situacion", situacion, Situacion.class).throwIfAny();
        }
        PageRequest page = PageRequest.of(cursor, limite);
        Lugar desde = page.cursor()
                .map(lugar -> new Lugar(lugar.instant(0), lugar.text(1)))
                .orElse(null);
        return consultar
                .casos(pedido, momento)
                .map(todos -> todos.stream()
                        .filter(caso -> situacion == null || caso.situacion() == Situacion.valueOf(situacion))
                        .filter(caso -> desde == null || Lugar.de(caso).compareTo(desde) > 0)
                        .limit(page.limite() + 1L)
                        .toList())
                .map(leidos -> Page.of(
                                leidos, page.limite(), caso -> Lugar.de(caso).cursor())
                        .map(CasoView::of));
    }

    /** What came of the controls of quality of a month, beside its figure. */
    @GetMapping("/{mes}/controles")
    Mono<ControlesView> controles(@PathVariable String mes) {
        YearMonth pedido = Pedido.mes("mes", mes);
        return consultar.controles(pedido).map(resultados -> ControlesView.of(pedido, resultados));
    }

    /** What else stands beside the figure of a month; with {@code hasta}, as it stood at that instant. */
    @GetMapping("/{mes}/entorno")
    Mono<EntornoView> entorno(@PathVariable String mes, @RequestParam(required = false) @Nullable String hasta) {
        return consultar.entorno(Pedido.mes("mes", mes), Pedido.momento(hasta)).map(EntornoView::of);
    }

    private record Lugar(Instant recibidoEn, String casoId) implements Comparable<Lugar> {

        static Lugar de(CasoContado caso) {
            return new Lugar(caso.recibidoEn(), caso.aporte().casoId());
        }

        Cursor cursor() {
            return Cursor.of(recibidoEn, casoId);
        }

        @Override
        public int compareTo(Lugar otro) {
            int porRecepcion = recibidoEn.compareTo(otro.recibidoEn);
            return porRecepcion == 0 ? casoId.compareTo(otro.casoId) : porRecepcion;
        }
    }

    /** Freezes the figure of a month (D-22): 201 for the closing, 200 where it was closed before with this same figure. */
    @PostMapping("/{mes}/cierre")
    @OnlyFor({Roles.JEFE_SOPORTE_AL_CLIENTE, Roles.JEFE_SERVICIO_AL_CLIENTE})
    Mono<ResponseEntity<CierreView>> cerrar(@PathVariable String mes, Caller caller) {
        YearMonth pedido = Pedido.mes("mes", mes);
        return cerrar.cerrar(pedido, new Author.Person(caller.role(), caller.code()))
                .map(decision -> respuesta(pedido, decision));
    }

    private static ResponseEntity<CierreView> respuesta(YearMonth mes, Cierre.Decision decision) {
        return switch (decision) {
            case Cierre.Decision.Cerrado(Cierre cierre) ->
                ResponseEntity.status(HttpStatus.CREATED).body(CierreView.of(mes, cierre));
            case Cierre.Decision.YaCerrado(Cierre cierre) -> ResponseEntity.ok(CierreView.of(mes, cierre));
            case Cierre.Decision.CerradoConOtraCifra(Cierre cierre, var actual) ->
                throw Problem.conflict("El mes " + mes + " ya está cerrado con otra cifra, que queda; "
                                + "lo que cambió después se muestra al lado como corrección")
                        .with("cierre", CierreView.of(mes, cierre))
                        .with("correccion", CifrasView.of(actual));
            case Cierre.Decision.NoHaTerminado(Instant fin) ->
                throw Problem.unprocessable("El mes " + mes + " no ha terminado: se puede cerrar desde " + fin)
                        .with("cerrableDesde", fin);
        };
    }
}
