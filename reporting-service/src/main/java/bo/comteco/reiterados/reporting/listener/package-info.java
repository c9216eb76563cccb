/**
 * Step 1b, Kafka in: the events of orders, priorities and controls become commands of the domain. Sees the domain, the event
 * contracts and event-delivery's inbox; never the store.
 */
@NullMarked
package bo.comteco.reiterados.reporting.listener;

import org.jspecify.annotations.NullMarked;
