package bo.comteco.reiterados.qualitycontrol.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which controls somebody wants to see, in the order in which they are due, then of their ids; empty narrows nothing.
 *
 * @param situacion their state
 * @param clase their class
 * @param tarea what they wait for
 * @param ordenId the order that was closed
 * @param centros one of these centros de operaciones had the order, or none is said
 * @param tecnico who was sent to their visit; of those that wait, where no state is said
 * @param despuesDe the place after which the list goes on
 */
public record BusquedaDeControles(
        Optional<Situacion> situacion,
        Optional<ClaseDeControl> clase,
        Optional<Tarea> tarea,
        Optional<String> ordenId,
        List<String> centros,
        Optional<String> tecnico,
        Optional<Lugar> despuesDe) {

    /** Copies the list. */
    public BusquedaDeControles {
        centros = List.copyOf(centros);
    }

    /** A place in the list. */
    public record Lugar(Instant planificadoPara, String controlId) {}
}
