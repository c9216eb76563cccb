package bo.comteco.reiterados.qualitycontrol.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the review at closing found of a repeated damage (Paso 25); an order without repetition has none.
 *
 * @param cuantas repetitions counted in its case so far; 0 where failed controls alone made it a repeated damage (D-10)
 * @param casoId its case; null where the order names none
 */
public record Reiteraciones(int cuantas, @Nullable String casoId) {}
