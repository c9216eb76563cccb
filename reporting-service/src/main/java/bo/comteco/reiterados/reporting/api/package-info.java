/**
 * Step 1a, REST in: the indicator. Sees application and domain, never the store.
 */
@NullMarked
package bo.comteco.reiterados.reporting.api;

import org.jspecify.annotations.NullMarked;
