/** A token issuer for tests. */
@NullMarked
package bo.comteco.reiterados.testkit.token;

import org.jspecify.annotations.NullMarked;
