/** intake-service: receives claims and shows what became of them (Pasos 1, 2, 10; Paso 3 is shown here and decided by workorder). */
@NullMarked
package bo.comteco.reiterados.intake;

import org.jspecify.annotations.NullMarked;
