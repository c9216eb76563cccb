package bo.comteco.reiterados.localstack.simulator;

import org.jspecify.annotations.Nullable;

/**
 * One product of a client, as Smartflex knows it.
 *
 * @param clasePon {@code XGS_PON_N1} where it is not the usual one
 * @param nodo node of the network that it hangs on; null where Smartflex does not say
 * @param puertoOlt port of the OLT that it hangs on; null where Smartflex does not say
 */
public record ProductoSimulado(
        String contrato,
        String servicio,
        String tecnologia,
        String segmento,
        @Nullable String clasePon,
        @Nullable String nodo,
        @Nullable String puertoOlt) {

    /** One of which Smartflex does not say where in the network it is. */
    public ProductoSimulado(
            String contrato, String servicio, String tecnologia, String segmento, @Nullable String clasePon) {
        this(contrato, servicio, tecnologia, segmento, clasePon, null, null);
    }
}
