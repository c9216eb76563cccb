/**
 * 3, pure: what a claim is, which commands it takes, and what each decides. States and commands are sealed; time and ids are
 * arguments; a rejection is an outcome.
 *
 * <p>Sees the JDK, JSpecify and itself.
 */
@NullMarked
package bo.comteco.reiterados.intake.domain;

import org.jspecify.annotations.NullMarked;
