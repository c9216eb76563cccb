/** The adapter against a real HTTP server. */
@org.jspecify.annotations.NullMarked
package bo.comteco.reiterados.intake.smartflex;
