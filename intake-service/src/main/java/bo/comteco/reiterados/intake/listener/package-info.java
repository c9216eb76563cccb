/**
 * 1b, Kafka in: what workorder and escalation tell, translated into commands; one method for each fact that decides.
 *
 * <p>Sees event-contracts, domain and event-delivery; never store.
 */
@NullMarked
package bo.comteco.reiterados.intake.listener;

import org.jspecify.annotations.NullMarked;
