package bo.comteco.reiterados.delivery.store;

import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document's change: its new state and the events that tell it, in one write.
 *
 * @param id the document
 * @param before what the decision saw; null to insert a document that must not exist
 * @param after the new state
 * @param events the events, numbered on from {@code before.secuencia()}
 * @param <S> the state
 */
public record Commit<S>(String id, @Nullable Stored<S> before, S after, List<OutgoingEvent> events) {

    /** Keeps its own copy of the events. */
    public Commit {
        events = List.copyOf(events);
    }
}
