package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.delivery.store.Stored;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.ReclamoMasivo;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The reclamos masivos that are kept, as the application reads them (D-23). */
public interface Masivos {

    /** Those of these places, all in one find, each place's first one first; what does not exist is left out. */
    Mono<Map<String, List<Stored<ReclamoMasivo>>>> porLugar(Collection<String> lugares);

    /** Those with these ids. */
    Flux<ReclamoMasivo> porId(Collection<MasivoId> ids);

    /** The open ones. */
    Flux<ReclamoMasivo> abiertos();

    /** Those of which damages may not have heard yet. */
    Flux<ReclamoMasivo> porTratar();

    /**
     * The latest first.
     *
     * @param abiertos open or closed ones only; null for all
     * @param desde the place after which it begins; null for the beginning
     * @param limite how many at most
     */
    Flux<ReclamoMasivo> lista(@Nullable Boolean abiertos, @Nullable Lugar desde, int limite);

    /**
     * Where one stands in the list.
     *
     * @param declaradoEn when it was raised
     * @param id its id
     */
    record Lugar(Instant declaradoEn, String id) {}
}
