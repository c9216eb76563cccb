/** Each kind of server, really started, killed and started again. */
@NullMarked
package bo.comteco.reiterados.localservers;

import org.jspecify.annotations.NullMarked;
