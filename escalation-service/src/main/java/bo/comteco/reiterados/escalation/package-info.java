/**
 * escalation-service: gives every order its priority by the matrix (Anexo 2), watches its deadline, and tells one level of
 * people after the other until it is solved (Pasos 21 to 24, COM-GCM-P12).
 */
@NullMarked
package bo.comteco.reiterados.escalation;

import org.jspecify.annotations.NullMarked;
