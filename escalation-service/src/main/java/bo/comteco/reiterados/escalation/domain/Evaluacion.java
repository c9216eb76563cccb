package bo.comteco.reiterados.escalation.domain;

import java.time.Instant;
import java.util.List;

/**
 * How a version of the matrix came to its answer on an order: every rule that was looked at, the most urgent row first, and
 * why the winner won (D-16). A function of the order, the instant and the version, so it is never stored.
 *
 * @param version the version of the matrix
 * @param en the instant at which it looked
 * @param reglas all its rules, in the order in which they are tried
 */
public record Evaluacion(String version, Instant en, List<ReglaMirada> reglas) {

    /** Keeps its own copy. */
    public Evaluacion {
        reglas = List.copyOf(reglas);
    }

    /**
     * One rule, held against the order.
     *
     * @param vulnerabilidad the row that it leads to
     * @param regla the rule
     * @param incumplidas what it asks and the order did not have, by the names of the matrix; empty where it matches
     */
    public record ReglaMirada(Vulnerabilidad vulnerabilidad, Regla regla, List<String> incumplidas) {

        /** Keeps its own copy. */
        public ReglaMirada {
            incumplidas = List.copyOf(incumplidas);
        }

        /** Whether the order had all that it asks. */
        public boolean corresponde() {
            return incumplidas.isEmpty();
        }
    }

    /** Why the winner won, for a person. */
    public String porque() {
        List<ReglaMirada> corresponden =
                reglas.stream().filter(ReglaMirada::corresponde).toList();
        if (corresponden.isEmpty()) {
            return "Ninguna de las %d reglas corresponde: fuera de matriz (D-17).".formatted(reglas.size());
        }
        ReglaMirada gana = corresponden.getFirst();
        if (corresponden.size() == 1) {
            return "«%s» es la única regla que corresponde, de %d."
                    .formatted(gana.regla().id(), reglas.size());
        }
        boolean unaFila = corresponden.stream().allMatch(mirada -> mirada.vulnerabilidad() == gana.vulnerabilidad());
        return (unaFila
                        ? "Corresponden %d reglas, todas de la fila %s; se nombra la primera, «%s»."
                        : "Corresponden %d reglas; manda la fila más urgente, %s, por «%s» (D-16).")
                .formatted(
                        corresponden.size(), gana.vulnerabilidad(), gana.regla().id());
    }
}
