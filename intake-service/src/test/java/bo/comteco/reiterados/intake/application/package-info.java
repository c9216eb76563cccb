/** Waiting. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.application;
