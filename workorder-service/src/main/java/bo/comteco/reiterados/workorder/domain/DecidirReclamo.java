package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;
import java.util.List;
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
 * @param lugares the places in which it is counted (D-23); none where nothing is detected
 * @param masivo the open reclamo masivo of one of its places (D-23); null where there is none
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
        List<LugarDeRed> lugares,
        @Nullable MasivoId masivo,
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
        lugares = List.copyOf(lugares);
    }

    /** A claim of which the network knows nothing. */
    public DecidirReclamo(
            String reclamoId,
            Cadena cadena,
            Canal canal,
            Instant recibidoEn,
            @Nullable String armario,
            @Nullable Unidad unidad,
            DatosTecnicos datos,
            Instant cuando) {
        this(reclamoId, cadena, canal, recibidoEn, armario, unidad, datos, List.of(), null, cuando);
    }

    /** The same, in the network as it stands. */
    public DecidirReclamo enLaRed(List<LugarDeRed> contadoEn, @Nullable MasivoId abierto) {
        return new DecidirReclamo(
                reclamoId, cadena, canal, recibidoEn, armario, unidad, datos, contadoEn, abierto, cuando);
    }
}
