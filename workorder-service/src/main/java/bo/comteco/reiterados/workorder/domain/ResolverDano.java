package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * End the wait of a damage that came under a reclamo masivo, now that it is closed (D-23).
 *
 * @param eslabonId the damage's link
 * @param masivo the reclamo masivo
 * @param conSolucion whether it was closed with solution
 * @param cuando when it was closed
 */
public record ResolverDano(EslabonId eslabonId, MasivoId masivo, boolean conSolucion, Instant cuando)
        implements ComandoDeMasivo {}
