package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * A person lowered the priority (D-18). What the matrix had said until then does not come back by itself; only what happens
 * afterwards, and is more urgent than what the matrix said then, raises it again.
 *
 * @param vulnerabilidad to what
 * @param motivo why, in that person's words
 * @param por who
 * @param en when
 */
public record Rebaja(Vulnerabilidad vulnerabilidad, String motivo, String por, Instant en) {

    /** Whether that is the same call once more. */
    boolean es(Comando.RebajarPrioridad comando) {
        return vulnerabilidad == comando.vulnerabilidad()
                && motivo.equals(comando.motivo())
                && por.equals(comando.por());
    }
}
