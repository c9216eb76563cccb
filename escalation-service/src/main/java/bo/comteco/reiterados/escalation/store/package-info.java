/**
 * Paso 5 of the data through the service: one document for each order in MongoDB, with what it still has to tell.
 *
 * <p>Sees the domain and event-delivery, which writes the documents.
 */
@NullMarked
package bo.comteco.reiterados.escalation.store;

import org.jspecify.annotations.NullMarked;
