package bo.comteco.reiterados.delivery.page;

import java.util.List;
import org.bson.Document;

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
     * @param dispatches what else has to leave the system because of it (such as a mail): listed in the same write, for its own
     *     sender
     * @param result the answer
     * @param <S> the state
     * @param <F> the facts
     * @param <R> the answer
     */
    record Changed<S, F, R>(String id, S state, List<F> facts, List<Document> dispatches, R result)
            implements Step<S, F, R> {
        /** Keeps its own copies. */
        public Changed {
            facts = List.copyOf(facts);
            dispatches = List.copyOf(dispatches);
        }

        /** A change that events alone tell. */
        public Changed(String id, S state, List<F> facts, R result) {
            this(id, state, facts, List.of(), result);
        }
    }
}
