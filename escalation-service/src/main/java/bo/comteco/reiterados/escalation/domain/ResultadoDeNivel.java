package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * What came of telling a level, in the words of those who were told (Pasos 22 to 24).
 *
 * @param valor what
 * @param detalle in that person's words
 * @param por who
 * @param en when
 */
public record ResultadoDeNivel(Valor valor, String detalle, String por, Instant en) {

    /** What can come of it. */
    public enum Valor {
        /** The work is agreed on, and goes on. */
        COORDINADO,
        /** Solved, as this level sees it; what counts is how the order is attended and closed. */
        SOLUCIONADO,
        /** Unsolved: the next level was told. */
        SIN_SOLUCION
    }

    /** Whether that is the same call once more. */
    boolean es(Comando.RegistrarResultado comando) {
        return valor == comando.valor() && detalle.equals(comando.detalle()) && por.equals(comando.por());
    }
}
