/**
 * The one file that tells all processes of a local stack the business time.
 *
 * <p>Sees the JDK.
 */
@NullMarked
package bo.comteco.reiterados.localstack.clock;

import org.jspecify.annotations.NullMarked;
