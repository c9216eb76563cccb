/**
 * 2, use cases: load, decide, commit; waiting for a decision; looking things up. The only room where Reactor meets the domain.
 *
 * <p>Sees domain, publish, store and event-delivery.
 */
@NullMarked
package bo.comteco.reiterados.intake.application;

import org.jspecify.annotations.NullMarked;
