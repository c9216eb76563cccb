/**
 * 1a, REST in: controllers, what requests and responses look like, and which problem each rejection is.
 *
 * <p>Sees application, domain and rest-edge; never store, never the contracts of events.
 */
@NullMarked
package bo.comteco.reiterados.intake.api;

import org.jspecify.annotations.NullMarked;
