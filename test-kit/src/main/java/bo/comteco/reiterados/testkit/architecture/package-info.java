/** The rules that hold every service's rooms apart, each with its reason; each rule is itself tested. */
@NullMarked
package bo.comteco.reiterados.testkit.architecture;

import org.jspecify.annotations.NullMarked;
