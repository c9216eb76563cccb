/**
 * Whom a token of a local stack may be for.
 *
 * <p>Sees the JDK.
 */
@NullMarked
package bo.comteco.reiterados.localstack.token;

import org.jspecify.annotations.NullMarked;
