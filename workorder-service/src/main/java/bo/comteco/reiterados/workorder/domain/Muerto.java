package bo.comteco.reiterados.workorder.domain;

/** A link that is finished: nothing of the damage changes at it any more; what comes makes the next link. */
public sealed interface Muerto extends Eslabon permits SolucionadaEnLinea, Cerrada, Anulada {}
