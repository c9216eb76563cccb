package bo.comteco.reiterados.reporting.domain;

import java.util.List;
import java.util.Objects;

/**
 * workorder-service told the state of a link, and of the cases that it counts (D-26).
 *
 * @param casos the case that is counted there, and the older ones noted in it; empty where nothing was repeated
 */
public record ReflejarOrden(String ordenId, String contrato, Orden orden, List<CasoReiterado> casos)
        implements Comando {

    public ReflejarOrden {
        Objects.requireNonNull(ordenId, "ordenId");
        Objects.requireNonNull(contrato, "contrato");
        Objects.requireNonNull(orden, "orden");
        casos = List.copyOf(casos);
    }
}
