package bo.comteco.reiterados.intake.domain;

import java.time.Instant;

/** How far Smartflex has been told of an order (D-27). */
public sealed interface Informe {

    /** Not yet: it is sent until Smartflex answers. */
    record Pendiente(Registro.DeOrden registro) implements Informe {}

    /** Smartflex has taken it. */
    record Dado() implements Informe {}

    /**
     * Smartflex does not take it: a person's matter.
     *
     * @param registro what was sent
     * @param motivo what Smartflex says; may name people, so it stays here
     * @param en since when that is known
     */
    record Rechazado(Registro.DeOrden registro, String motivo, Instant en) implements Informe {

        /** Names the order alone, so that no log line tells more. */
        @Override
        public String toString() {
            return "Rechazado[" + registro.ordenId() + "]";
        }
    }
}
