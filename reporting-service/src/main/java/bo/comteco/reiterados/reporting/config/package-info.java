/** Wiring of the service: stores, use cases, the listener's routes, the counting worker, metrics. Sees everything. */
@NullMarked
package bo.comteco.reiterados.reporting.config;

import org.jspecify.annotations.NullMarked;
