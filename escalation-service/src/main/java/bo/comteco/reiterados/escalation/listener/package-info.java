/**
 * Paso 1b of the data through the service: events from Kafka become commands.
 *
 * <p>Sees event-contracts, application and domain; never the store.
 */
@NullMarked
package bo.comteco.reiterados.escalation.listener;

import org.jspecify.annotations.NullMarked;
