package bo.comteco.reiterados.workorder.domain;

/** A link that is finished: no claim or move changes it any more; what comes makes the next link. */
public sealed interface Muerto extends Eslabon permits SolucionadaEnLinea, SolucionadaConMasivo, Cerrada, Anulada {

    /** The same state with another sheet: only the visit of Paso 20 still opens and solves a case here. */
    @Override
    Muerto con(Ficha ficha);
}
