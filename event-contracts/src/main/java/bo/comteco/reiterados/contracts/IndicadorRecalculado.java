package bo.comteco.reiterados.contracts;

/** The figure of a month changed. */
public record IndicadorRecalculado(EstadoDeIndicador estado) implements EventoDeIndicador {}
