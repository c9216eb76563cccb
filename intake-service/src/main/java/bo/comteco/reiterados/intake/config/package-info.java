/**
 * Wiring: stores, handlers, listener, deadlines, properties. Sees every room.
 */
@NullMarked
package bo.comteco.reiterados.intake.config;

import org.jspecify.annotations.NullMarked;
