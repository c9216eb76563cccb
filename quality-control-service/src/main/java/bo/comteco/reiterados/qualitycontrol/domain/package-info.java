/**
 * Step 3 of the data's way: the decisions about a control of quality (Pasos 17 to 19, COM-GCM-P12), pure.
 *
 * <p>When a control is planned, what a deadline or a person's result makes of it, and what a measurement says about a line.
 * Time and measurements are arguments; a refusal is an outcome. Sees only the JDK and JSpecify.
 */
@NullMarked
package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.NullMarked;
