/**
 * The read model of the repeated cases and the monthly indicator of COM-GCM-P12, made from the events of the other services
 * alone.
 */
@NullMarked
package bo.comteco.reiterados.reporting;

import org.jspecify.annotations.NullMarked;
