/**
 * Wiring of the service: the window of D-1, the store with its indexes, the page of commands and the listener.
 */
@NullMarked
package bo.comteco.reiterados.workorder.config;

import org.jspecify.annotations.NullMarked;
