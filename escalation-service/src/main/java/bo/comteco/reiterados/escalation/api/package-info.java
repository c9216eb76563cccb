/**
 * Paso 1a of the data through the service: REST. What the matrix says, where an escalation stands, and "unsolved".
 *
 * <p>Sees application and domain; never the store.
 */
@NullMarked
package bo.comteco.reiterados.escalation.api;

import org.jspecify.annotations.NullMarked;
