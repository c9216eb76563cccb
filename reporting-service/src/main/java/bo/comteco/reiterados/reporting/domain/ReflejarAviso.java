package bo.comteco.reiterados.reporting.domain;

import java.util.Objects;

/** escalation-service told that an order rose to a level. */
public record ReflejarAviso(String ordenId, String contrato, Aviso aviso) implements Comando {

    public ReflejarAviso {
        Objects.requireNonNull(ordenId, "ordenId");
        Objects.requireNonNull(contrato, "contrato");
        Objects.requireNonNull(aviso, "aviso");
    }
}
