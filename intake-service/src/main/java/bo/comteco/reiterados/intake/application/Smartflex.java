package bo.comteco.reiterados.intake.application;

import bo.comteco.reiterados.intake.domain.RespuestaDeSmartflex;
import bo.comteco.reiterados.intake.domain.Servicio;
import reactor.core.publisher.Mono;

/** The port to the commercial system, which owns clients, contracts and products (Paso 2). */
public interface Smartflex {

    /** The product of a contract; never an error and never empty: not being reached is an answer too. */
    Mono<RespuestaDeSmartflex> producto(String contrato, Servicio servicio);
}
