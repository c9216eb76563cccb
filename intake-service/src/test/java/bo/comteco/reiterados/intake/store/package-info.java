/** Documents and back. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.store;
