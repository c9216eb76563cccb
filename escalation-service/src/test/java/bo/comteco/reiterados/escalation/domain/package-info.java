/** The decisions of the escalation, without any part of the outside. */
@NullMarked
package bo.comteco.reiterados.escalation.domain;

import org.jspecify.annotations.NullMarked;
