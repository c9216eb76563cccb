/**
 * Step 2, the use cases: a page of news is reflected, marked links are counted anew, the indicator is shown. The only place
 * where Reactor meets the domain. Sees domain, publish and store.
 */
@NullMarked
package bo.comteco.reiterados.reporting.application;

import org.jspecify.annotations.NullMarked;
