package bo.comteco.reiterados.localstack.simulator;

import org.jspecify.annotations.Nullable;

/**
 * One product of a client, as Smartflex knows it.
 *
 * @param clasePon {@code XGS_PON_N1} where it is not the usual one
 */
public record ProductoSimulado(
        String contrato,
        String servicio,
        String tecnologia,
        String segmento,
        @Nullable String clasePon) {}
