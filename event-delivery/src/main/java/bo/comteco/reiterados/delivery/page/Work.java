package bo.comteco.reiterados.delivery.page;

import bo.comteco.reiterados.delivery.outbox.Cause;

/**
 * A command and why it is given.
 *
 * @param command what is to be done
 * @param cause the story that it belongs to
 * @param <C> the command
 */
public record Work<C>(C command, Cause cause) {}
