/** What requests mean. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.config;
