package bo.comteco.reiterados.reporting.domain;

/** News about one order, to be reflected in the read model. */
public sealed interface Comando permits ReflejarOrden, ReflejarPrioridad, ReflejarControl, ReflejarAviso {

    /** The order that it is about: the document that it changes. */
    String ordenId();

    /** Contract of the client. */
    String contrato();
}
