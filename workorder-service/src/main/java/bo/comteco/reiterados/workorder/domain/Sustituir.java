package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Let another order of the same damage take the place of an annulled one (D-25). The new order and the mark at the annulled
 * one are two links and so two writes: asked for once more after the first, this does the second; after that, nothing.
 *
 * @param ordenId the annulled order
 * @param cuando when
 */
public record Sustituir(EslabonId ordenId, Instant cuando) implements MoverOrden {}
