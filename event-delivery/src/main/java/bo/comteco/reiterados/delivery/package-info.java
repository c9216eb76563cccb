/**
 * How a service keeps its promises of delivery, whatever its domain: nothing lost, nothing decided twice, nothing fired twice.
 *
 * <p>The way of the data: {@code inbox} takes a page of events from Kafka -> {@code page} loads, lets the pure domain decide,
 * and commits -> {@code store} writes state and outgoing events in one document write -> {@code outbox} publishes them and
 * takes them off. {@code deadline} brings due documents the same way, {@code time} tells the two times,
 * {@code outstanding} says what is still under way. No word of the domain is in here.
 */
@NullMarked
package bo.comteco.reiterados.delivery;

import org.jspecify.annotations.NullMarked;
