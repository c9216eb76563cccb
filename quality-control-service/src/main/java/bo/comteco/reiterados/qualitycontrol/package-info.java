/**
 * quality-control-service: the control that is made 24 h after an order is closed (Pasos 17 to 19, COM-GCM-P12).
 *
 * <p>The rooms in the order in which data passes: {@code api} and {@code listener} take it in, {@code application} loads, lets
 * {@code domain} decide and commits; {@code publish} finishes the outgoing events, {@code store} writes both in one document.
 * {@code medicion} asks the measurement system; {@code config} wires.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol;

import org.jspecify.annotations.NullMarked;
