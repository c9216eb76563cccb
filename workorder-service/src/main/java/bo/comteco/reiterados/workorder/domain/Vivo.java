package bo.comteco.reiterados.workorder.domain;

/** A link that is not finished: the last one of its chain, and the only one at which the damage can change. */
public sealed interface Vivo extends Eslabon permits EnAsistencia, OrdenViva {

    /** The same state with another sheet. */
    Vivo con(Ficha ficha);
}
