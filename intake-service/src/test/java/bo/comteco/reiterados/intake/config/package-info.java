/** What settings mean, and which are refused. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.config;
