/**
 * workorder-service: decides what a claim is by the chain of its damage (Paso 3, COM-GCM-P12), moves the orders, keeps the
 * repeated case (D-26) and the agenda.
 */
@NullMarked
package bo.comteco.reiterados.workorder;

import org.jspecify.annotations.NullMarked;
