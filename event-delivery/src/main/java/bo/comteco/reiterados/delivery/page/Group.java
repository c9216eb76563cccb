package bo.comteco.reiterados.delivery.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The documents that one decision may look at, as they stand with what this page has decided so far.
 *
 * @param states states by document id, in the order of the ids as the use case loaded them
 * @param <S> the state
 */
public record Group<S>(SequencedMap<String, S> states) {

    /** The state of a document, or empty where it does not exist. */
    public Optional<S> find(String id) {
        return Optional.ofNullable(states.get(id));
    }

    /** The last document in the order of loading, or empty where there is none. */
    public Optional<S> last() {
        return states.isEmpty()
                ? Optional.empty()
                : Optional.of(states.lastEntry().getValue());
    }

    Group<S> with(String id, S state) {
        SequencedMap<String, S> next = new LinkedHashMap<>(states);
        next.put(id, state);
        return new Group<>(next);
    }

    static <S> Group<S> of(Map<String, S> states) {
        return new Group<>(new LinkedHashMap<>(states));
    }
}
