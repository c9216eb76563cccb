/**
 * Kafka in: one page of events for each poll, which may gather what trickles while nobody waits, translated and handed to page; dead letters for what can never be read or applied.
 */
@NullMarked
package bo.comteco.reiterados.delivery.inbox;

import org.jspecify.annotations.NullMarked;
