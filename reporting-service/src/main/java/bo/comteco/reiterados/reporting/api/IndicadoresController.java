package bo.comteco.reiterados.reporting.api;

import bo.comteco.reiterados.edge.OnlyFor;
import bo.comteco.reiterados.edge.Problem;
import bo.comteco.reiterados.edge.Roles;
import bo.comteco.reiterados.reporting.application.ConsultarIndicador;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The monthly indicator (section III of the procedure).
 *
 * <p>The procedure gives it to the Jefe of Div. Soporte al Cliente, and the closing of a month to both Jefes; the
 * supervisors see it because the orders and claims that it counts are theirs. Those who "see what reaches them" do not.
 */
@RestController
class IndicadoresController {

    private static final Pattern MES = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private final ConsultarIndicador consultar;

    IndicadoresController(ConsultarIndicador consultar) {
        this.consultar = consultar;
    }

    @GetMapping("/indicadores/{mes}")
    @OnlyFor({
        Roles.JEFE_SOPORTE_AL_CLIENTE,
        Roles.JEFE_SERVICIO_AL_CLIENTE,
        Roles.SUPERVISORA_CALL_CENTER,
        Roles.SUPERVISOR_CO,
        Roles.SUPERVISOR_ADMINISTRACION_CO,
        Roles.SISTEMA
    })
    Mono<IndicadorView> delMes(@PathVariable String mes) {
        if (!MES.matcher(mes).matches()) {
            throw Problem.invalid("mes", "Debe ser un mes de la forma aaaa-mm, como 2016-03");
        }
        return consultar.delMes(YearMonth.parse(mes)).map(IndicadorView::of);
    }
}
