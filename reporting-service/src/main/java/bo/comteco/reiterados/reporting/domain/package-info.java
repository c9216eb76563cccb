/**
 * Step 3, the pure middle: what a repeated case is worth in the monthly indicator (section III of the procedure, D-20,
 * D-21, D-26), and how news of orders, priorities and controls change it.
 *
 * <p>Everything here is a follower: the news with the highest {@code secuencia} of each source wins, so that order and
 * repetition of the news change nothing. Sees the JDK, JSpecify and itself; time comes in as an argument.
 */
@NullMarked
package bo.comteco.reiterados.reporting.domain;

import org.jspecify.annotations.NullMarked;
