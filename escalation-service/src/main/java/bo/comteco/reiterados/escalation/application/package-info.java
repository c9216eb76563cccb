/**
 * Paso 2 of the data through the service: load, decide, commit; what is due, and what is asked by REST. The only place where
 * Reactor meets the domain.
 *
 * <p>Sees domain, publish, store and the shared mechanics; no contract and no HTTP.
 */
@NullMarked
package bo.comteco.reiterados.escalation.application;

import org.jspecify.annotations.NullMarked;
