/** The service as a whole, with real parts, and the rules that its rooms keep. */
@NullMarked
package bo.comteco.reiterados.escalation;

import org.jspecify.annotations.NullMarked;
