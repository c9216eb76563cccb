/** How settings are read and refused. */
@NullMarked
package bo.comteco.reiterados.escalation.config;

import org.jspecify.annotations.NullMarked;
