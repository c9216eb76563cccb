/**
 * Step 2: the use cases: load, let the domain decide, commit; and the measuring that has to come before a decision.
 *
 * <p>Sees domain, publish, store and event-delivery; the only room, with api and the adapters, where Reactor meets the domain.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.application;

import org.jspecify.annotations.NullMarked;
