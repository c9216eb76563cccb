package bo.comteco.reiterados.workorder.domain;

import java.util.List;

/** The answer to whoever gave a command. */
public sealed interface Resultado {

    /** It was done: the link as it stands now. */
    record Aceptado(Eslabon eslabon) implements Resultado {}

    /** There is nothing to do: it had been done before, or it does not concern what is alive. */
    record SinEfecto() implements Resultado {}

    /**
     * The state of the order forbids it.
     *
     * @param situacion its state
     * @param permitidos what may be done with it instead
     */
    record Rechazado(Situacion situacion, List<Movimiento> permitidos) implements Resultado {
        /** Keeps its own copy. */
        public Rechazado {
            permitidos = List.copyOf(permitidos);
        }
    }

    /** The same idempotency key came before with another request. */
    record OtraPeticion() implements Resultado {}

    /** There is no such order. */
    record NoExiste(EslabonId ordenId) implements Resultado {}
}
