/**
 * The two times: business time (a movable Clock) and machine time (leases, back-off, ages). Sees the JDK only.
 */
@NullMarked
package bo.comteco.reiterados.delivery.time;

import org.jspecify.annotations.NullMarked;
