package bo.comteco.reiterados.workorder.domain;

import java.util.List;

/** What was decided of a command: at most one link changes, and what happened is told with it. */
public sealed interface Decision {

    /** The answer to whoever gave the command. */
    Resultado resultado();

    /** Nothing changes. */
    record SinCambio(Resultado resultado) implements Decision {}

    /**
     * One link changes, or comes to be as the next of its chain.
     *
     * @param eslabon the link after it
     * @param hechos what happened; none where nobody has to know
     */
    record Cambio(Eslabon eslabon, List<Hecho> hechos) implements Decision {
        /** Keeps its own copy. */
        public Cambio {
            hechos = List.copyOf(hechos);
        }

        @Override
        public Resultado resultado() {
            return new Resultado.Aceptado(eslabon);
        }
    }
}
