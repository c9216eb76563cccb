/** The decisions of the escalation, without any part of the outside. */
@NullMarked
package bo.comteco.reiterados.escalation.publish;

import org.jspecify.annotations.NullMarked;
