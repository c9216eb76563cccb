/**
 * 4, from a fact and the state after it to the finished event.
 *
 * <p>Sees event-contracts, domain and event-delivery.
 */
@NullMarked
package bo.comteco.reiterados.intake.publish;

import org.jspecify.annotations.NullMarked;
