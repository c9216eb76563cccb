package bo.comteco.reiterados.workorder.domain;

/** An order that was put in repair and is not closed: another technician or crew can be sent. */
public sealed interface OrdenAsignable extends OrdenViva permits EnReparacion, Atendida {

    /** Since when it is in repair, and by whom. */
    Reparacion reparacion();

    /** The same with somebody else who repairs. */
    OrdenAsignable asignada(Asignacion asignacion);
}
