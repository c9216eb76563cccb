package bo.comteco.reiterados.escalation.config;

import bo.comteco.reiterados.delivery.config.Setting;
import java.util.List;

/** The matrix that was given cannot be used; tells every wrong row and field, and the service does not start with it. */
public final class MatrizInvalidaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> errores;

    MatrizInvalidaException(String origen, List<String> errores) {
        super(Setting.of("escalation.matriz", "Anexo 2")
                .wrong("la matriz de priorización " + origen + " no es válida:\n  - " + String.join("\n  - ", errores))
                .getMessage());
        this.errores = List.copyOf(errores);
    }

    /** One sentence for each mistake, naming its row and field. */
    public List<String> errores() {
        return errores;
    }
}
