package bo.comteco.reiterados.workorder.domain;

/** A link that is not finished: the last one of its chain, and the only one at which the damage can change. */
public sealed interface Vivo extends Eslabon permits EnAsistencia, BajoReclamoMasivo, OrdenViva {

    @Override
    Vivo con(Ficha ficha);
}
