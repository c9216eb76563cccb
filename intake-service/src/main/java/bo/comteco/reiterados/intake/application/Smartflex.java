package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.intake.domain.ClienteEncontrado.Busqueda;
import bo.comteco.reiterados.intake.domain.Criterio;
import bo.comteco.reiterados.intake.domain.Registro;
import bo.comteco.reiterados.intake.domain.RespuestaDeSmartflex;
import bo.comteco.reiterados.intake.domain.Servicio;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The port to the commercial system, which owns clients, contracts and products (Paso 2). */
public interface Smartflex {

    /** The product of a contract; never an error and never empty: not being reached is an answer too. */
    Mono<RespuestaDeSmartflex> producto(String contrato, Servicio servicio);

    /** The contracts of a client; never an error and never empty: not being reached is an answer too. */
    Mono<Busqueda> buscar(Criterio criterio);

    /**
     * Tells orders and entries (D-27); what was told before changes nothing.
     *
     * @return why Smartflex does not take some, by their request id; whatever is not in it was taken. An error where it is
     *     away: all of them are told again
     */
    Mono<Map<String, String>> registrar(List<Registro> registros);
}
