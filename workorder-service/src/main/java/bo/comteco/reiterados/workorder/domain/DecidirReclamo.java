package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Decide a claim by step 3 (Paso 3, on all three channels).
 *
 * @param reclamoId the claim
 * @param cadena the damage that it reports
 * @param canal its channel
 * @param recibidoEn when it was received: ages count from here, also where it is decided later
 * @param armario place in the network, where known
 * @param unidad the unit that intake proposes (Paso 11), where it tells one
 * @param datos what Smartflex said so far
 * @param cuando when it became known here; later than {@code recibidoEn} where its contract was missing
 */
public record DecidirReclamo(
        String reclamoId,
        Cadena cadena,
        Canal canal,
        Instant recibidoEn,
        @Nullable String armario,
        @Nullable Unidad unidad,
        DatosTecnicos datos,
        Instant cuando)
        implements ComandoDeReclamo {

    /**
     * A claim comes through one of the three channels, and reports a damage.
     *
     * @throws IllegalArgumentException where it doesn't
     */
    public DecidirReclamo {
        if (canal == Canal.NINGUNO || cadena.tipo() != TipoDeOrden.REPARACION) {
            throw new IllegalArgumentException("no claim: " + reclamoId);
        }
    }
}
