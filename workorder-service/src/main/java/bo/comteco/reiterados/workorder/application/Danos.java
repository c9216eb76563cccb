package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.domain.Cadena;
import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.EslabonId;
import bo.comteco.reiterados.workorder.domain.LugarEnAgenda;
import bo.comteco.reiterados.workorder.domain.Orden;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The damages that are kept, as the application reads them. */
public interface Danos {

    /** The links of these chains and of what goes with them ({@link Cadena#grupo}), all in one find, each chain's first link first; what does not exist is left out. */
    Mono<Map<String, List<Stored<Eslabon>>>> porCadena(Collection<String> cadenas);

    /** An order with its history; empty where there is none, or no order yet. */
    Mono<OrdenConHistoria> orden(EslabonId id);

    /**
     * Orders, the latest first.
     *
     * @param desde the place after which it begins; null for the beginning
     * @param limite how many at most
     */
    Flux<Orden> lista(FiltroDeOrdenes filtro, @Nullable LugarEnLista desde, int limite);

    /**
     * The schedule, in its order.
     *
     * @param desde the place after which it begins; null for the beginning
     * @param limite how many at most
     */
    Flux<Orden> agenda(FiltroDeAgenda filtro, @Nullable LugarEnAgenda desde, int limite);

    /** What step 3 has decided so far, counted. */
    Mono<Cifras> cifras();
}
