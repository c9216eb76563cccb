package bo.comteco.reiterados.delivery.deadline;

import bo.comteco.reiterados.delivery.store.Stored;
import java.time.Instant;

/**
 * A document whose deadline has come.
 *
 * @param document as it stood when it was leased
 * @param dueAt the deadline itself (business time): {@code now} of its decision
 * @param firedAt the business time at which it was found, later than {@code dueAt} after a pause
 * @param <S> the state
 */
public record Due<S>(Stored<S> document, Instant dueAt, Instant firedAt) {}
