/** What every service's REST interface must pass, beside the tests of its own. */
@NullMarked
package bo.comteco.reiterados.testkit.rest;

import org.jspecify.annotations.NullMarked;
