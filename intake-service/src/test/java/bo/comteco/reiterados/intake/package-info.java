/** The service as a whole. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake;
