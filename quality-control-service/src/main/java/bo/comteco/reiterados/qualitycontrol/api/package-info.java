/**
 * Step 1a: REST in and out. Sees application, domain and rest-edge; never store.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.api;

import org.jspecify.annotations.NullMarked;
