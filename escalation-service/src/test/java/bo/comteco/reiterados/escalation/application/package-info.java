/** What the application does beside deciding. */
@NullMarked
package bo.comteco.reiterados.escalation.application;

import org.jspecify.annotations.NullMarked;
