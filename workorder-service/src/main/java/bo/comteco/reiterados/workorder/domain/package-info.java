/**
 * Step 3 of a service: what is decided about the chain of a damage (contract, service, fault family), purely.
 *
 * <p>{@link bo.comteco.reiterados.workorder.domain.AtencionDeDanos} takes a chain and a command and gives a decision: the
 * one link that changes or comes to be, what happened, and the answer. Only the last link of a chain is alive; a type for
 * each state, so that an illegal move doesn't compile; a rejection is an outcome. Time and ids are arguments.
 *
 * <p>Sees the JDK, JSpecify and itself.
 */
@NullMarked
package bo.comteco.reiterados.workorder.domain;

import org.jspecify.annotations.NullMarked;
