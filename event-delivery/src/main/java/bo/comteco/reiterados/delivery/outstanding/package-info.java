/**
 * What is still under way in this service, for whoever wants to move the Clock, and for Prometheus.
 */
@NullMarked
package bo.comteco.reiterados.delivery.outstanding;

import org.jspecify.annotations.NullMarked;
