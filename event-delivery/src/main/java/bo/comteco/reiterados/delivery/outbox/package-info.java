/**
 * Outgoing events: what a document still has to tell, the relay that tells it, the sweeper that tells what a crash left. Sees store, Kafka's producer and machine time.
 */
@NullMarked
package bo.comteco.reiterados.delivery.outbox;

import org.jspecify.annotations.NullMarked;
