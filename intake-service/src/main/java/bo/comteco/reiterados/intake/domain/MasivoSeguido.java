package bo.comteco.reiterados.intake.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this service shows of a reclamo masivo (D-23): the newest that it has seen, and who raised and closed it.
 *
 * @param id the reclamo masivo
 * @param secuencia number of the newest event
 * @param lugar the place in the network: its kind and its code
 * @param porDeteccion whether the number of claims raised it; otherwise somebody did
 * @param reclamos how many claims raised it; 0 where somebody did
 * @param declaradoEn when it was raised
 * @param conSolucion whether it was closed with solution; null while it is open
 * @param cerradoEn when it was closed; null while it is open
 * @param declaradoPor who raised it, or the system; null where that is not known
 * @param cerradoPor who closed it; null while it is open, and where that is not known
 */
public record MasivoSeguido(
        String id,
        long secuencia,
        String lugar,
        boolean porDeteccion,
        int reclamos,
        Instant declaradoEn,
        @Nullable Boolean conSolucion,
        @Nullable Instant cerradoEn,
        @Nullable Autor declaradoPor,
        @Nullable Autor cerradoPor) {

    /** The newer one of the two, with whom both know: each event names its own author alone. */
    public MasivoSeguido tras(MasivoSeguido news) {
        MasivoSeguido newer = news.secuencia > secuencia ? news : this;
        return new MasivoSeguido(
                id,
                newer.secuencia,
                newer.lugar,
                newer.porDeteccion,
                newer.reclamos,
                newer.declaradoEn,
                newer.conSolucion,
                newer.cerradoEn,
                declaradoPor == null ? news.declaradoPor : declaradoPor,
                cerradoPor == null ? news.cerradoPor : cerradoPor);
    }
}
