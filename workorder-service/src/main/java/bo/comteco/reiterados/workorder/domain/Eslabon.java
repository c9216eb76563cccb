package bo.comteco.reiterados.workorder.domain;

/** One link in the chain of a damage: an order, or the online assistance in its place. */
public sealed interface Eslabon permits Vivo, Muerto, Orden {

    /** What it has in every state. */
    Ficha ficha();

    /** The same state with another sheet. */
    Eslabon con(Ficha ficha);
}
