package bo.comteco.reiterados.delivery.page;

import java.util.List;

/**
 * What a pure decision says of one command.
 *
 * @param <S> the state of a document
 * @param <F> the facts of the domain
 * @param <R> the answer to whoever asked
 */
public sealed interface Step<S, F, R> {

    /** The answer to whoever asked. */
    R result();

    /**
     * Nothing changes: the command was rejected, or had been applied before.
     *
     * @param result the answer
     * @param <S> the state
     * @param <F> the facts
     * @param <R> the answer
     */
    record Unchanged<S, F, R>(R result) implements Step<S, F, R> {}

    /**
     * One document changes, or comes to be.
     *
     * @param id the document; one that is not in the group is inserted
     * @param state its new state
     * @param facts what happened, each told by one event; none where nobody has to know
     * @param result the answer
     * @param <S> the state
     * @param <F> the facts
     * @param <R> the answer
     */
    record Changed<S, F, R>(String id, S state, List<F> facts, R result) implements Step<S, F, R> {
        /** Keeps its own copy of the facts. */
        public Changed {
            facts = List.copyOf(facts);
        }
    }
}
