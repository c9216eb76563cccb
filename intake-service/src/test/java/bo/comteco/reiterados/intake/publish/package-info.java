/** What others learn of a claim. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.publish;
