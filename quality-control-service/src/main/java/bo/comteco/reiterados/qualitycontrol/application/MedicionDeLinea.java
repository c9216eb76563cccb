package bo.comteco.reiterados.qualitycontrol.application;

import bo.comteco.reiterados.qualitycontrol.domain.PedidoDeMedicion;
import bo.comteco.reiterados.qualitycontrol.domain.ResultadoDeMedicion;
import reactor.core.publisher.Mono;

/** The port to the measurement system (Paso 17). */
public interface MedicionDeLinea {

    /** Measures a line. Whatever goes wrong is a {@code SinMedicion}, never an error. Measuring twice does no harm. */
    Mono<ResultadoDeMedicion> medir(PedidoDeMedicion pedido);
}
