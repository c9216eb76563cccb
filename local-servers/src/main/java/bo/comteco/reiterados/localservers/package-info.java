/**
 * A real Kafka broker, a MongoDB and a token issuer on a machine without Docker, for integration tests and for the local
 * stack.
 *
 * <p>Every server started as a process dies with the JVM that started it, even when that one is killed with kill -9 (see
 * {@link bo.comteco.reiterados.localservers.ServerProcess}). Nothing here is thread-safe: who starts a server stops it.
 *
 * <p>Sees Kafka, the MongoDB driver, the engines that it starts and Nimbus for tokens; nothing of the product.
 */
@NullMarked
package bo.comteco.reiterados.localservers;

import org.jspecify.annotations.NullMarked;
