package bo.comteco.reiterados.intake.domain;

import java.time.Instant;

/**
 * Something that Smartflex does not take (D-27): a person's matter.
 *
 * @param registro what was sent
 * @param motivo what Smartflex says; may name people, so it stays here
 * @param en since when that is known
 */
public record RegistroRechazado(Registro registro, String motivo, Instant en) {

    /** Names the request alone, so that no log line tells more. */
    @Override
    public String toString() {
        return "RegistroRechazado[" + registro.peticion() + "]";
    }
}
