package bo.comteco.reiterados.workorder.application;

import bo.comteco.reiterados.workorder.domain.Eslabon;
import bo.comteco.reiterados.workorder.domain.LugarDeRed;
import bo.comteco.reiterados.workorder.domain.MasivoId;
import bo.comteco.reiterados.workorder.domain.Red;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;

/** The damages as the network sees them (D-23). Pages go by the link's id; {@code tras} is the last one seen, or empty. */
public interface DanosEnLaRed {

    /** Claims that came to one of these places after an instant, and with them others of their damages. */
    Flux<Red.Llegada> llegadas(Collection<LugarDeRed> lugares, Instant desde);

    /** Links that a claim of that place came to after an instant, as a page. */
    Flux<Eslabon> llegadosA(LugarDeRed lugar, Instant desde, String tras, int limite);

    /** Links that wait for that reclamo masivo, as a page. */
    Flux<Eslabon> enEspera(MasivoId masivo, String tras, int limite);

    /** Links that are linked to that reclamo masivo, as a page. */
    Flux<Eslabon> vinculadosA(MasivoId masivo, String tras, int limite);
}
