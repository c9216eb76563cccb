package bo.comteco.reiterados.contracts;

/**
 * What workorder-service tells about a reclamo masivo (D-23), on {@link Topic#ORDENES}. Its key is the place in the network: it
 * concerns many contracts.
 */
public sealed interface EventoDeMasivo extends EventoDeOrdenes permits ReclamoMasivoDeclarado, ReclamoMasivoCerrado {

    /** The reclamo masivo as everybody may see it, after this event. */
    EstadoDeMasivo estado();

    @Override
    default String fuente() {
        return estado().masivoId();
    }

    @Override
    default long secuencia() {
        return estado().secuencia();
    }

    @Override
    default String clave() {
        return estado().clase() + "." + estado().codigo();
    }
}
