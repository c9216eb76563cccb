package bo.comteco.reiterados.reporting.domain;

import java.util.Objects;

/** escalation-service told the deadline of an order. */
public record ReflejarPrioridad(String ordenId, String contrato, Prioridad prioridad) implements Comando {

    public ReflejarPrioridad {
        Objects.requireNonNull(ordenId, "ordenId");
        Objects.requireNonNull(contrato, "contrato");
        Objects.requireNonNull(prioridad, "prioridad");
    }
}
