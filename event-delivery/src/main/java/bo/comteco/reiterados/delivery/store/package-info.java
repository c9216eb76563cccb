/**
 * MongoDB: documents that hold state, version, secuencia and unsent events; every change is one compare-and-set. Sees the driver and outbox's event record.
 */
@NullMarked
package bo.comteco.reiterados.delivery.store;

import org.jspecify.annotations.NullMarked;
