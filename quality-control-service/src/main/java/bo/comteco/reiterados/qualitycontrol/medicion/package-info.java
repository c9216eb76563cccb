/**
 * The adapter of the measurement port: HTTP with TR-181 names, as {@code MEDICION.md} tells. Sees application's port and the
 * domain.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.medicion;

import org.jspecify.annotations.NullMarked;
