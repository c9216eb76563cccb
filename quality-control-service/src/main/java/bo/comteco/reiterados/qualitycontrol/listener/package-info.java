/**
 * Step 1b: events from Kafka become commands. Sees event-contracts, domain, application and event-delivery; never store.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.listener;

import org.jspecify.annotations.NullMarked;
