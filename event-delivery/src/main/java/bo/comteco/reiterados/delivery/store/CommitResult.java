package bo.comteco.reiterados.delivery.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What became of the commits of one page.
 *
 * @param won documents as they now stand, by id
 * @param lost ids whose compare-and-set found another version: read again and decide again
 * @param failed ids whose write the server refused for another reason, such as a document too large
 * @param <S> the state
 */
public record CommitResult<S>(Map<String, Stored<S>> won, Set<String> lost, Map<String, RuntimeException> failed) {

    /** Both results as one. */
    CommitResult<S> and(CommitResult<S> other) {
        Map<String, Stored<S>> allWon = new LinkedHashMap<>(won);
        allWon.putAll(other.won);
        Set<String> allLost = new HashSet<>(lost);
        allLost.addAll(other.lost);
        Map<String, RuntimeException> allFailed = new HashMap<>(failed);
        allFailed.putAll(other.failed);
        return new CommitResult<>(allWon, allLost, allFailed);
    }
}
