package bo.comteco.reiterados.contracts;

/** The one registry of topics. The number of partitions never changes within a version: the key decides the partition. */
public enum Topic {
    /** Claims, from intake-service; key: contract. */
    RECLAMOS("reclamos.v1", EventoDeReclamo.class),
    /** Orders, from workorder-service; key: contract, or the place of a reclamo masivo. */
    ORDENES("ordenes.v1", EventoDeOrdenes.class),
    /** Priorities and levels, from escalation-service; key: contract. */
    ESCALAMIENTOS("escalamientos.v1", EventoDeEscalamiento.class),
    /** Controls, from quality-control-service; key: contract. */
    CALIDAD("calidad.v1", EventoDeControl.class),
    /** Indicators, from reporting-service; key: month. */
    INDICADORES("indicadores.v1", EventoDeIndicador.class);

    /** Partitions of every topic, within v1. */
    public static final int PARTITIONS = 12;

    private final String wireName;
    private final Class<? extends Evento> eventos;

    Topic(String wireName, Class<? extends Evento> eventos) {
        this.wireName = wireName;
        this.eventos = eventos;
    }

    /** The name in Kafka. */
    public String wireName() {
        return wireName;
    }

    /** What is published on it: the sealed family of its events. */
    public Class<? extends Evento> eventos() {
        return eventos;
    }
}
