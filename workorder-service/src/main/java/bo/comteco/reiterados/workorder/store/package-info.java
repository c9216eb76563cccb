/**
 * Step 5 of the service: links as MongoDB documents, their fields for filters, schedule and counts, and the reads.
 *
 * <p>Sees domain and the application's port, event-delivery's store and MongoDB's driver.
 */
@NullMarked
package bo.comteco.reiterados.workorder.store;

import org.jspecify.annotations.NullMarked;
