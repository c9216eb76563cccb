package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;

/**
 * The supervisor decided that an annulled order stays so (D-25); its deadline and its rise end with that.
 *
 * @param motivo why, in that person's words
 * @param por who
 * @param en when
 */
public record AnulacionConfirmada(String motivo, String por, Instant en) {

    /** Whether that is the same call once more. */
    boolean es(Comando.ConfirmarAnulacion comando) {
        return motivo.equals(comando.motivo()) && por.equals(comando.por());
    }
}
