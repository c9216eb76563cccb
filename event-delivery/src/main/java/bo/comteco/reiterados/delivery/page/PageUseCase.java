package bo.comteco.reiterados.delivery.page;

import bo.comteco.reiterados.delivery.outbox.Cause;
import bo.comteco.reiterados.delivery.outbox.OutgoingEvent;
import bo.comteco.reiterados.delivery.store.Stored;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * What a service's application says to {@link PageHandler}: how its commands find their documents, how its pure domain
 * decides them, and how its facts are told.
 *
 * @param <C> commands
 * @param <S> state of a document
 * @param <F> facts of the domain
 * @param <R> answers
 */
public interface PageUseCase<C, S, F, R> {

    /** The key of what must be decided together, one command after the other (a document's id, a chain). */
    String group(C command);

    /**
     * Whether this command is, as a rule, the first of its group: then the group is taken for new and written without being
     * read first. Where it was not new, that insert is refused, and it is read and decided again: so a wrong answer costs two
     * round trips and a right one saves one.
     */
    default boolean opens(C command) {
        return false;
    }

    /** Reads the documents of these groups, all in one find; a group without documents may be left out. */
    Mono<Map<String, List<Stored<S>>>> load(Collection<String> groups);

    /** Decides; pure. What it throws makes the command {@link Outcome.Failed}. */
    Step<S, F, R> decide(Group<S> group, C command);

    /** The finished event that tells a fact, as number {@code secuencia} of its document in the new state. */
    OutgoingEvent tell(String id, S state, F fact, long secuencia, Cause cause);
}
