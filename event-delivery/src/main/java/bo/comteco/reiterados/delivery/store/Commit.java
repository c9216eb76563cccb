package bo.comteco.reiterados.delivery.store;

import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One document's change: its new state and the events that tell it, in one write.
 *
 * @param id the document
 * @param before what the decision saw; null to insert a document that must not exist
 * @param after the new state
 * @param events the events, numbered on from {@code before.secuencia()}
 * @param dispatches what else has to leave the system because of it, each for a sender of its own (such as a mail): it is
 *     listed in {@link DocumentStore#DISPATCHES} until that sender takes it off
 * @param <S> the state
 */
public record Commit<S>(
        String id, @Nullable Stored<S> before, S after, List<OutgoingEvent> events, List<Document> dispatches) {

    /** Keeps its own copies. */
    public Commit {
        events = List.copyOf(events);
        dispatches = List.copyOf(dispatches);
    }

    /** A change that only events tell. */
    public Commit(String id, @Nullable Stored<S> before, S after, List<OutgoingEvent> events) {
        this(id, before, after, events, List.of());
    }
}
