/**
 * Durable deadlines: due documents are leased and handed on; the compare-and-set makes them fire once.
 */
@NullMarked
package bo.comteco.reiterados.delivery.deadline;

import org.jspecify.annotations.NullMarked;
