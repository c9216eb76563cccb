package bo.comteco.reiterados.contracts;

import static java.util.Objects.requireNonNull;

/** The figure of a month was frozen (D-22). */
public record IndicadorCerrado(EstadoDeIndicador estado) implements EventoDeIndicador {

    /** A required value that is missing is an error here, where the event is read or made. */
    public IndicadorCerrado {
        requireNonNull(estado, "estado");
    }
}
