/**
 * {@code ./local}: the command line of the stack that runs on one machine without Docker.
 *
 * <p>Sees the other rooms; of the services, their jars and their REST interfaces alone.
 */
@NullMarked
package bo.comteco.reiterados.localstack.cli;

import org.jspecify.annotations.NullMarked;
