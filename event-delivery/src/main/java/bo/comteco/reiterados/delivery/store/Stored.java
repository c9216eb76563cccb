package bo.comteco.reiterados.delivery.store;

import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import java.util.List;
import org.bson.Document;

/**
 * A document as it was read or has just been written.
 *
 * @param id its {@code _id}
 * @param version the compare-and-set's version, from 1
 * @param secuencia number of its last event, 0 where it has told none
 * @param state the state that decisions see
 * @param unsent events that it still has to tell, lowest {@code secuencia} first
 * @param fields the state's fields as they stand in the document, to write only what changes
 * @param <S> the state
 */
public record Stored<S>(
        String id, long version, long secuencia, S state, List<OutgoingEvent> unsent, Document fields) {}
