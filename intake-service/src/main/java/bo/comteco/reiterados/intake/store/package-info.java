/**
 * 5, MongoDB: how claims and followed orders are laid down, and how they are looked up.
 *
 * <p>Sees domain and event-delivery.
 */
@NullMarked
package bo.comteco.reiterados.intake.store;

import org.jspecify.annotations.NullMarked;
