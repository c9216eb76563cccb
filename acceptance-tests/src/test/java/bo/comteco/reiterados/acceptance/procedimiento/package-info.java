/**
 * The procedure COM-GCM-P12 as stories in Spanish ({@code src/test/resources/procedimiento}), over the five running services.
 *
 * <p>{@code ProcedimientoStory} plays them all on one stack ({@code Sistema}), whose time only moves forward; every story has
 * clients of its own ({@code Escena}). Before anybody looks at something, all that was given to do has been done: nothing waits
 * for a time. One class of steps for each area, {@code Tipos} for the words that stand in them.
 */
package bo.comteco.reiterados.acceptance.procedimiento;
