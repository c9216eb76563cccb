package bo.comteco.reiterados.contracts;

/** What reporting-service tells about a month, on {@link Topic#INDICADORES}. */
public sealed interface EventoDeIndicador extends Evento permits IndicadorRecalculado, IndicadorCerrado {

    /** The month's figure after this event. */
    EstadoDeIndicador estado();

    @Override
    default String fuente() {
        return estado().mes();
    }

    @Override
    default long secuencia() {
        return estado().secuencia();
    }

    @Override
    default String clave() {
        return estado().mes();
    }
}
