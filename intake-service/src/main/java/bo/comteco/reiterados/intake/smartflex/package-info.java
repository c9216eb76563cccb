/**
 * Smartflex over HTTP: the adapter of the port that application names.
 *
 * <p>Sees application's port and domain.
 */
@NullMarked
package bo.comteco.reiterados.intake.smartflex;

import org.jspecify.annotations.NullMarked;
