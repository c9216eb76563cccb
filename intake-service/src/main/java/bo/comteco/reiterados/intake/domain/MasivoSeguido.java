package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this service shows of a reclamo masivo (D-23): the newest that it has seen. Whoever raises or closes one is the supervisor of the
 * centro de operaciones.
 *
 * @param id the reclamo masivo
 * @param secuencia number of the newest event
 * @param lugar the place in the network: its kind and its code
 * @param porDeteccion whether the number of claims raised it; otherwise somebody did
 * @param reclamos how many claims raised it; 0 where somebody did
 * @param declaradoEn when it was raised
 * @param conSolucion whether it was closed with solution; null while it is open
 * @param cerradoEn when it was closed; null while it is open
 */
public record MasivoSeguido(
        String id,
        long secuencia,
        String lugar,
        boolean porDeteccion,
        int reclamos,
        Instant declaradoEn,
        @Nullable Boolean conSolucion,
        @Nullable Instant cerradoEn) {

    /** The newer one of the two. */
    public MasivoSeguido tras(MasivoSeguido news) {
        return news.secuencia > secuencia ? news : this;
    }
}
