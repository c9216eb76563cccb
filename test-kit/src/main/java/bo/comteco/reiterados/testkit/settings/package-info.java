/** What every service says when it is started with a wrong setting. */
@NullMarked
package bo.comteco.reiterados.testkit.settings;

import org.jspecify.annotations.NullMarked;
