package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * What came of telling a level, technical (Pasos 22 to 24) or administrative (Pasos 26, 27), in the words of those who were told.
 *
 * @param valor what
 * @param medio by which means it was brought about
 * @param detalle in that person's words
 * @param por who
 * @param en when
 */
public record ResultadoDeNivel(Valor valor, Medio medio, String detalle, String por, Instant en) {

    /** What can come of it. */
    public enum Valor {
        /** The work is agreed on, and goes on. */
        COORDINADO,
        /** Solved, as this level sees it; what counts is how the order is attended and closed. */
        SOLUCIONADO,
        /** Unsolved: of the technical levels the next one was told. */
        SIN_SOLUCION
    }

    /** Whether that is the same once more, whenever it was said. */
    boolean es(ResultadoDeNivel otro) {
        return valor == otro.valor && medio == otro.medio && detalle.equals(otro.detalle) && por.equals(otro.por);
    }
}
