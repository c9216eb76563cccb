/**
 * Wiring: what is configured becomes values of the domain, and the rooms are put together. May see every room; no room sees it.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.config;

import org.jspecify.annotations.NullMarked;
