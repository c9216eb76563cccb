/**
 * Paso 3 of the data through the service: what is decided. The priority matrix (Anexo 2), the deadlines and the rise through
 * the technical levels (Pasos 21 to 24), as pure functions of a state, a command and the instants that both carry.
 *
 * <p>Sees the JDK, JSpecify and itself; knows no clock, no chance and no database.
 */
@NullMarked
package bo.comteco.reiterados.escalation.domain;

import org.jspecify.annotations.NullMarked;
