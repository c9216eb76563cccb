package bo.comteco.reiterados.contracts;

/** A published event. Its wire name is its {@link TipoDeEvento}, never the name of its class. */
public sealed interface Evento
        permits EventoDeReclamo, EventoDeOrdenes, EventoDeEscalamiento, EventoDeControl, EventoDeIndicador {

    /** The id of the document that this event comes from. */
    String fuente();

    /** The number of this event among those of its source document: 1, 2, 3 ... without gaps. */
    long secuencia();

    /** The key of the record in Kafka: the contract; the place of a reclamo masivo; the month for {@code indicadores.v1}. */
    String clave();
}
