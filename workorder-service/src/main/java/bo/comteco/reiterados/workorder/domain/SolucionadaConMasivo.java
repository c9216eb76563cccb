package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Closed with the reclamo masivo that it came under, without an order (D-23).
 *
 * @param ficha what every link has
 * @param masivo the reclamo masivo
 * @param solucionadaEn when that was closed with solution
 */
public record SolucionadaConMasivo(Ficha ficha, MasivoId masivo, Instant solucionadaEn) implements Muerto {

    @Override
    public SolucionadaConMasivo con(Ficha otra) {
        return new SolucionadaConMasivo(otra, masivo, solucionadaEn);
    }
}
