/**
 * Step 2 of the service: load the chain, let the domain decide, commit the one link that changes; and what is read without
 * deciding.
 *
 * <p>Sees domain and publish, event-delivery's pages, and the store by its own port
 * {@link bo.comteco.reiterados.workorder.application.Danos}; the only place where Reactor meets the domain.
 */
@NullMarked
package bo.comteco.reiterados.workorder.application;

import org.jspecify.annotations.NullMarked;
