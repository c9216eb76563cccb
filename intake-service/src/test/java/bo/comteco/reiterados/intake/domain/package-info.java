/** Decisions of a claim, as pure functions. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.domain;
