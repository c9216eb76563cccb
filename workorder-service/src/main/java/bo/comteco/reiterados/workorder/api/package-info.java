/**
 * Step 1a of the service: REST in. Requests are checked here, every wrong field named; outcomes become answers and problems.
 *
 * <p>Sees application, domain and rest-edge; never the store.
 */
@NullMarked
package bo.comteco.reiterados.workorder.api;

import org.jspecify.annotations.NullMarked;
