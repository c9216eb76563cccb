/**
 * Step 4 of the service: from a fact and the link after it to the finished event on {@code ordenes.v1}.
 *
 * <p>Sees domain, event-contracts and event-delivery's outbox.
 */
@NullMarked
package bo.comteco.reiterados.workorder.publish;

import org.jspecify.annotations.NullMarked;
