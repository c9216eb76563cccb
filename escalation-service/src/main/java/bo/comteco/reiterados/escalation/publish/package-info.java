/**
 * Paso 4 of the data through the service: a fact of the domain becomes the finished event for Kafka, before it is written.
 *
 * <p>Sees domain and event-contracts.
 */
@NullMarked
package bo.comteco.reiterados.escalation.publish;

import org.jspecify.annotations.NullMarked;
