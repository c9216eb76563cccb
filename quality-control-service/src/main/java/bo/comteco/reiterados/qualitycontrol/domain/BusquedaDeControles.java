package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * Which controls somebody wants to see, in the order in which they are due, then of their ids; empty narrows nothing.
 *
 * @param situacion their state
 * @param clase their class
 * @param tarea what they wait for
 * @param ordenId the order that was closed
 * @param despuesDe the place after which the list goes on
 */
public record BusquedaDeControles(
        Optional<Situacion> situacion,
        Optional<ClaseDeControl> clase,
        Optional<Tarea> tarea,
        Optional<String> ordenId,
        Optional<Lugar> despuesDe) {

    /** A place in the list. */
    public record Lugar(Instant planificadoPara, String controlId) {}
}
