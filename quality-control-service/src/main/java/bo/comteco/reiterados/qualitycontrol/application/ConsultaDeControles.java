package bo.comteco.reiterados.qualitycontrol.application;

import bo.comteco.reiterados.qualitycontrol.domain.BusquedaDeControles;
import bo.comteco.reiterados.qualitycontrol.domain.Control;
import bo.comteco.reiterados.qualitycontrol.store.ControlRepository;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people look at: one control, and the list of them. */
public final class ConsultaDeControles {

    private final ControlRepository controles;

    /** Reads from that repository. */
    public ConsultaDeControles(ControlRepository controles) {
        this.controles = controles;
    }

    /** One control; empty where there is none. */
    public Mono<Control> uno(String controlId) {
        return controles.buscar(controlId);
    }

    /**
     * The controls of lines whose orders were closed from that instant until before the other, in the order of closing (Paso
     * 17.1); of these centros de operaciones, or of all.
     */
    public Flux<Control> internetCerradas(Instant desde, Instant antesDe, List<String> centros) {
        return controles.deLineasCerradas(desde, antesDe, centros);
    }

    /** At most {@code limite} controls. */
    public Flux<Control> lista(BusquedaDeControles busqueda, int limite) {
        return controles.buscar(busqueda, limite);
    }
}
