package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Solved online, without an order (D-4).
 *
 * @param ficha what every link has
 * @param solucionadaEn when
 */
public record SolucionadaEnLinea(Ficha ficha, Instant solucionadaEn) implements Muerto {

    @Override
    public SolucionadaEnLinea con(Ficha otra) {
        return new SolucionadaEnLinea(otra, solucionadaEn);
    }
}
