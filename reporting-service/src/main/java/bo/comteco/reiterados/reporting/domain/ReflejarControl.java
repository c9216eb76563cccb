package bo.comteco.reiterados.reporting.domain;

import java.util.Objects;

/** quality-control-service told what came of a control. */
public record ReflejarControl(String ordenId, String contrato, Control control) implements Comando {

    public ReflejarControl {
        Objects.requireNonNull(ordenId, "ordenId");
        Objects.requireNonNull(contrato, "contrato");
        Objects.requireNonNull(control, "control");
    }
}
