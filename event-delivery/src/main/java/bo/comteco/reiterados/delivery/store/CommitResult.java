package bo.comteco.reiterados.delivery.store;

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
public record CommitResult<S>(Map<String, Stored<S>> won, Set<String> lost, Map<String, RuntimeException> failed) {}
