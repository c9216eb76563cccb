package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Link a damage whose claims came in the window to the reclamo masivo that they raised: nothing else about it changes (D-23).
 *
 * @param eslabonId the damage's link
 * @param masivo the reclamo masivo
 * @param cuando when it was raised
 */
public record VincularDano(EslabonId eslabonId, MasivoId masivo, Instant cuando) implements ComandoDeMasivo {}
