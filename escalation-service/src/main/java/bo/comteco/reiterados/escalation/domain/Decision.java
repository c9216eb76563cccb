package bo.comteco.reiterados.escalation.domain;

import java.util.List;

/** What was decided. A rejection is an outcome, not an exception. */
public sealed interface Decision {

    /**
     * It goes on from a new state.
     *
     * @param despues the state
     * @param pasos what others must know, in turn; may be empty
     */
    record Aceptada(Escalamiento despues, List<Paso> pasos) implements Decision {
        /** Keeps its own copy. */
        public Aceptada {
            pasos = List.copyOf(pasos);
        }
    }

    /** Nothing changes: it was known, or nothing is due. */
    record Ignorada() implements Decision {}

    /**
     * It cannot be.
     *
     * @param motivo why, for a person
     */
    record Rechazada(String motivo) implements Decision {}
}
