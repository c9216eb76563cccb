/**
 * Step 5: how a control is laid down in MongoDB, and how the list of controls is read. Sees domain and event-delivery's store.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.store;

import org.jspecify.annotations.NullMarked;
