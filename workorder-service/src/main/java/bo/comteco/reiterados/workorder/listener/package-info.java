/**
 * Step 1b of the service: events of the other services, validated and turned into commands, one method for each event.
 *
 * <p>Sees event-contracts, the domain's commands and event-delivery's inbox; never the store.
 */
@NullMarked
package bo.comteco.reiterados.workorder.listener;

import org.jspecify.annotations.NullMarked;
