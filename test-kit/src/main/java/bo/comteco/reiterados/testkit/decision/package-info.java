/** given / when / then for pure decisions. Sees the JDK and AssertJ. */
@NullMarked
package bo.comteco.reiterados.testkit.decision;

import org.jspecify.annotations.NullMarked;
