package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The supervisor decided that an annulled order stays so (D-25); its deadline and its rise end with that.
 *
 * @param motivo why, in that person's words
 * @param avisoAlCliente how the client was told; null where it was confirmed before that was asked
 * @param por who
 * @param en when
 */
public record AnulacionConfirmada(String motivo, @Nullable AvisoAlCliente avisoAlCliente, String por, Instant en) {

    /** Whether that is the same call once more. */
    boolean es(Comando.ConfirmarAnulacion comando) {
        return motivo.equals(comando.motivo())
                && avisoAlCliente == comando.avisoAlCliente()
                && por.equals(comando.por());
    }
}
