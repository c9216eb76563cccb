/**
 * Beside the way of the data: wires the rooms, reads the settings and the priority matrix.
 *
 * <p>Sees every room of this service, Spring and the shared mechanics.
 */
@NullMarked
package bo.comteco.reiterados.escalation.config;

import org.jspecify.annotations.NullMarked;
