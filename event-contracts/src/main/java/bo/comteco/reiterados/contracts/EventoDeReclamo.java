package bo.comteco.reiterados.contracts;

/** What intake-service tells about a claim, on {@link Topic#RECLAMOS}. */
public sealed interface EventoDeReclamo extends Evento
        permits ReclamoRecibido, ReclamoCompletado, AsistenciaRegistrada {

    /** The claim as everybody may see it, after this event. */
    EstadoDeReclamo estado();

    @Override
    default String fuente() {
        return estado().reclamoId();
    }

    @Override
    default long secuencia() {
        return estado().secuencia();
    }

    @Override
    default String clave() {
        return estado().contrato();
    }
}
