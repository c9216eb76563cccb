/**
 * What stands around the system, played: Smartflex and the measurement of lines, over HTTP, with switches for tests.
 *
 * <p>Sees the JDK, Jackson, and the token issuer of local-servers, which it serves.
 */
@NullMarked
package bo.comteco.reiterados.localstack.simulator;

import org.jspecify.annotations.NullMarked;
