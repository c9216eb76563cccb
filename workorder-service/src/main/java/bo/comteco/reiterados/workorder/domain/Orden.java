package bo.comteco.reiterados.workorder.domain;

/** A link that is an order. */
public sealed interface Orden extends Eslabon permits OrdenViva, Cerrada, Anulada {

    /** What it has since it is an order. */
    Registro registro();

    /** The same with another priority, in whatever state: a priority follows the order, it is none of its moves. */
    Orden con(Prioridad prioridad);
}
