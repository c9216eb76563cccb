/**
 * Plays recorded claims through the public REST interfaces, moving the clock of the stack, by the rule of MUESTRA.md.
 *
 * <p>In the order in which data passes: file, plan, player, result. Sees the room stack for its addresses; of the services,
 * their REST interfaces alone.
 */
@NullMarked
package bo.comteco.reiterados.localstack.replay;

import org.jspecify.annotations.NullMarked;
