package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * Div. Redes instructed the presence of a technician at the cabinet (Paso 23.2, TELEFONIA).
 *
 * @param armario code of the cabinet
 * @param instruccion what to do there, in that person's words
 * @param por who
 * @param en when
 */
public record InstruccionEnArmario(String armario, String instruccion, String por, Instant en) {

    /** Whether that is the same call once more. */
    boolean es(Comando.InstruirEnArmario comando) {
        return armario.equals(comando.armario())
                && instruccion.equals(comando.instruccion())
                && por.equals(comando.por());
    }
}
