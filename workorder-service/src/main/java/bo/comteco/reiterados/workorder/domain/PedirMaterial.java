package bo.comteco.reiterados.workorder.domain;

import java.time.Instant;

/**
 * Make the order for other material that the return to a repaired order needs (Paso 20.2): linked to it, outside the chain of
 * the damage.
 *
 * @param pedidoId its id; asked for again, nothing changes
 * @param ordenId the repaired order
 * @param material the material, by its code in the store room
 * @param cuando when it was asked for
 */
public record PedirMaterial(String pedidoId, EslabonId ordenId, String material, Instant cuando)
        implements ComandoDeOrden {}
